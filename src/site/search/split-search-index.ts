import { createHash } from 'node:crypto';
import type MiniSearch from 'minisearch';
import type { AsPlainObject } from 'minisearch';
import { groupBy } from '../../model/group-by.ts';
import { beginningLength } from '../client/search-query.js';
import { isNumber } from '../client/search-terms.js';
import { partName } from '../client/search-index.js';
import type { TermRow } from '../client/search-index.js';
import type { SearchEntry } from './list-search-entries.ts';

/**
 * A part of the index ends before this many characters where it can: a beginning that may not be divided further, or one
 * long entry, is a part of its own.
 */
const partLength = { terms: 16_000, entries: 8_000 };

/** A script, and a hash of its content, which is in its name. */
interface Part {
  readonly hash: string;
  readonly name: string;
  readonly script: string;
}

/** The words of a big index by their beginnings, and what it says of all together. */
export interface DividedTerms {
  readonly statistics: Pick<
    AsPlainObject,
    'documentCount' | 'averageFieldLength' | 'fieldIds' | 'serializationVersion'
  >;
  readonly parts: readonly (Part & { readonly beginning: string })[];
}

/**
 * Words lie in the part with the longest beginning that they have. A beginning of a word is never longer than what has to be the
 * same in every word that is meant (`keepBeginning`), and numbers are only found exactly: so the words that a query asks for lie in
 * one part for each of its words, with all the entries in which they stand, and get the same scores as in the whole index.
 * Their order is kept, which decides between equal scores.
 */
export function divideTerms(index: MiniSearch): DividedTerms {
  const plain = index.toJSON();
  const { documentCount, averageFieldLength, fieldIds, serializationVersion } = plain;
  const rows = plain.index.map(([term, fields]): WrittenRow => {
    const row: TermRow = [
      term,
      ...Object.entries(fields).map(([field, found]) => writeField(Number(field), found, plain)),
    ];
    return { term, text: JSON.stringify(row) };
  });
  return {
    statistics: { documentCount, averageFieldLength, fieldIds, serializationVersion },
    parts: [...divideRows(rows, '')].map(([beginning, some]) => ({
      beginning,
      ...createPart(
        'terms',
        beginning,
        some.map(({ text }) => text),
      ),
    })),
  };
}

interface WrittenRow {
  readonly term: string;
  readonly text: string;
}

/** How far the next entry is, how long its field, and before them minus how often the word stands there if more than once. */
function writeField(
  field: number,
  found: Readonly<Record<string, number>>,
  { fieldLength }: Pick<AsPlainObject, 'fieldLength'>,
): readonly number[] {
  const numbers = [field];
  let last = 0;
  for (const [id, times] of Object.entries(found)) {
    if (times > 1) numbers.push(-times);
    numbers.push(Number(id) - last, fieldLength[id]?.[field] ?? 0);
    last = Number(id);
  }
  return numbers;
}

/** The longest beginnings are taken out until what is left is short enough. */
function divideRows(
  rows: readonly WrittenRow[],
  beginning: string,
): ReadonlyMap<string, readonly WrittenRow[]> {
  const groups = [...groupBy(rows, ({ term }) => term.slice(0, beginning.length + 1))]
    .filter(([longer]) => longer !== beginning)
    .map(([longer, members]) => ({ longer, members, length: lengthOf(members) }))
    .sort((a, b) => b.length - a.length);
  const parts = new Map<string, readonly WrittenRow[]>();
  const taken = new Set<string>();
  let left = lengthOf(rows);
  for (const { longer, members, length } of groups) {
    if (left <= partLength.terms) break;
    left -= length;
    taken.add(longer);
    const isDivided = isNumber(longer) || longer.length < beginningLength;
    const own = isDivided ? divideRows(members, longer) : new Map([[longer, members]]);
    for (const [one, some] of own) parts.set(one, some);
  }
  const rest = rows.filter(({ term }) => !taken.has(term.slice(0, beginning.length + 1)));
  return rest.length > 0 ? parts.set(beginning, rest) : parts;
}

function lengthOf(rows: readonly WrittenRow[]): number {
  return rows.reduce((sum, { text }) => sum + text.length + 1, 0);
}

/** Entries in the order in which they are found by, each part with the position at which it ends. */
export function divideEntries(
  entries: readonly Omit<SearchEntry, 'aliases' | 'citedAs'>[],
): readonly (Part & { readonly end: number })[] {
  const parts: (Part & { readonly end: number })[] = [];
  let texts: string[] = [];
  let length = 0;
  const close = (end: number): void => {
    if (texts.length > 0) parts.push({ end, ...createPart('entries', end - texts.length, texts) });
    texts = [];
    length = 0;
  };
  for (const [id, entry] of entries.entries()) {
    const text = JSON.stringify(entry);
    if (length + text.length > partLength.entries) close(id);
    texts.push(text);
    length += text.length + 1;
  }
  close(entries.length);
  return parts;
}

function createPart(kind: 'terms' | 'entries', key: string | number, texts: readonly string[]): Part {
  const script = `self.strategiaSearch.loaded.${kind}[${JSON.stringify(key)}]=[${texts.join()}];\n`;
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 8);
  return { hash, name: partName(kind, hash), script };
}
