import path from 'node:path';
import { nameOwnText } from '../content/own-text.ts';
import { ownPagePrefix, readFrontMatter } from '../content/template-loader.ts';
import type { DataFile } from '../load/files/list-data-files.ts';
import { createPositionFinder } from '../load/files/text-positions.ts';
import { PublishError } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { checkOwnLinks } from './check-own-links.ts';

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';
const addressWord = new RegExp(`^${word}$`);

/**
 * A page in the folder `pages` of a project's overrides: a template, or Markdown with its language where that is not the
 * site's first one. Its name is also the word in its address.
 */
export const ownPageName = new RegExp(`^${word}(?:\\.njk|(?:\\.[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)?\\.md)$`);

/** What its front matter has to say, and that its headings make sense to those who hear them. */
export function checkOwnPage(
  { name, path: file }: DataFile,
  text: string,
  { overrides, site }: { readonly overrides: string; readonly site: unknown },
): readonly Problem[] {
  const start = { line: 1, column: 1 };
  const tell = (code: Problem['code'], values: Problem['values']): Problem[] => [
    { code, file, position: start, values },
  ];
  let head: unknown;
  try {
    head = readFrontMatter(overrides, name);
  } catch (error) {
    if (error instanceof PublishError) return error.problems;
    throw error;
  }
  const page = memberOf(head, 'editionPage');
  if (!isText(memberOf(page, 'title'))) return tell('own-page-head', { key: 'title' });
  for (const key of ['description', 'path']) {
    const value = memberOf(page, key);
    const isRight = key === 'path' ? addressWord.test(String(value)) : isText(value);
    if (value !== undefined && !isRight) return tell('own-page-head', { key });
  }
  const paths = (memberOf(site, 'paths') ?? {}) as Readonly<Record<string, unknown>>;
  return [...checkHeadings(file, text), ...checkOwnLinks(file, text, paths)];
}

/** Pages of the project at an address of the program, or of each other; and translations of pages that there are not. */
export function checkOwnAddresses(
  files: readonly DataFile[],
  {
    overrides,
    site,
    languages,
  }: { readonly overrides: string; readonly site: unknown; readonly languages: readonly string[] },
): readonly Problem[] {
  const taken = new Set<unknown>(Object.values(memberOf(site, 'paths') ?? {}));
  const names = new Set(files.map(({ name }) => name));
  return files.flatMap(({ name, path: file }): Problem[] => {
    const own = name.endsWith('.md') ? nameOwnText(name) : undefined;
    if (own?.language !== undefined) {
      const original = `${ownPagePrefix}${own.name}.md`;
      const values = { suggestion: `overrides/${original}` };
      const isTranslation = languages.slice(1).includes(own.language);
      return isTranslation && !names.has(original) ? [{ code: 'own-page-original', file, values }] : [];
    }
    const address = own?.name ?? readAddress(overrides, name);
    const isTaken = taken.has(address);
    taken.add(address);
    const position = { line: 1, column: 1 };
    return isTaken ? [{ code: 'own-page-address', file, position, values: { found: address } }] : [];
  });
}

/** What cannot be read is told elsewhere. */
function readAddress(overrides: string, name: string): string {
  const base = path.posix.basename(name, '.njk');
  try {
    const given = memberOf(memberOf(readFrontMatter(overrides, name), 'editionPage'), 'path');
    return typeof given === 'string' ? given : base;
  } catch (error) {
    if (error instanceof PublishError) return base;
    throw error;
  }
}

function checkHeadings(file: string, text: string): readonly Problem[] {
  const positionOf = createPositionFinder(text);
  const blanked = text.replace(/\{#[^]*?#\}|<!--[^]*?-->/g, (comment) => ' '.repeat(comment.length));
  const headings = [...blanked.matchAll(/<h([1-6])\b/gi)];
  if (headings.length === 0)
    return [{ code: 'own-page-heading', file, position: { line: 1, column: 1 }, values: { allowed: 'h1' } }];
  let last = 0;
  for (const { 0: found, 1: level, index } of headings) {
    const next = Number(level);
    const isRight = last === 0 ? next === 1 : next > 1 && next <= last + 1;
    const allowed =
      last === 0 ? 'h1' : Array.from({ length: Math.min(last, 5) }, (_, i) => `h${i + 2}`).join(', ');
    if (!isRight)
      return [
        {
          code: 'own-page-heading',
          file,
          position: positionOf(index),
          values: { found: `${found}>`, allowed },
        },
      ];
    last = next;
  }
  return [];
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

/** One for all languages, or one for each. */
function isText(value: unknown): boolean {
  const texts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return texts.length > 0 && texts.every((text) => typeof text === 'string' && text.trim() !== '');
}
