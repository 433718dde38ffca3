import path from 'node:path';
import { readFrontMatter } from '../content/template-loader.ts';
import type { DataFile } from '../load/files/list-data-files.ts';
import { createPositionFinder } from '../load/files/text-positions.ts';
import { PublishError } from '../problem.ts';
import type { Problem } from '../problem.ts';

/** A page in the folder `pages` of a project's overrides; its name is also the word in its address. */
export const ownPageName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.njk$/;

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
    const isRight = key === 'path' ? ownPageName.test(`${String(value)}.njk`) : isText(value);
    if (value !== undefined && !isRight) return tell('own-page-head', { key });
  }
  const given = memberOf(page, 'path');
  const address = typeof given === 'string' ? given : path.posix.basename(name, '.njk');
  const taken = Object.values(memberOf(site, 'paths') ?? {});
  if (taken.includes(address)) return tell('own-page-address', { found: address });
  return checkHeadings(file, text);
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
