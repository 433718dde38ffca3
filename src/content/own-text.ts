import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ownPagePrefix } from './template-loader.ts';

/** A page of the project that is written in Markdown, in one language. */
export interface OwnText {
  /** Its first line: `# Kontakt`. */
  readonly title: string;
  /** What follows. */
  readonly markdown: string;
}

const firstHeading = /^\s*# +(\S.*?)(?: +#+)? *(?:\r?\n|$)/;

/** Takes the title from a page's text; undefined where it does not begin with one. */
export function readOwnText(text: string): OwnText | undefined {
  const [heading, title] = firstHeading.exec(text) ?? [];
  return heading === undefined || title === undefined
    ? undefined
    : { title, markdown: text.slice(heading.length) };
}

/** The name of a page and the language of a text of it, by its file: `kontakt.md`, `kontakt.en.md`. */
export function nameOwnText(file: string): { readonly name: string; readonly language: string | undefined } {
  const [name = '', language] = path.basename(file, '.md').split('.');
  return { name, language };
}

/** The texts of a page: the one in the site's first language has none in its name, and the empty one here. */
export function readOwnTexts(overrides: string, name: string): ReadonlyMap<string, OwnText> {
  const texts = new Map<string, OwnText>();
  for (const file of listOwnTexts(overrides).filter((one) => nameOwnText(one).name === name)) {
    const text = readOwnText(readFileSync(path.join(overrides, ownPagePrefix, file), 'utf8'));
    if (text) texts.set(nameOwnText(file).language ?? '', text);
  }
  return texts;
}

/** The files of all pages in Markdown, sorted; notes to the people who edit them have capitals: `README.md`. */
export function listOwnTexts(overrides: string): string[] {
  const folder = path.join(overrides, ownPagePrefix);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^[a-z0-9-]+(?:\.[A-Za-z0-9-]+)?\.md$/.test(file))
    .sort();
}
