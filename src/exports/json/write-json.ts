import type { Format } from '../export-kind.ts';

/** JSON, indented for those who read it. */
export const json: Format<object> = {
  name: 'JSON',
  ending: 'json',
  mediaType: 'application/json',
  write: writeJson,
};

/** A list whose members are made when they are written. */
export type LazyList = () => Iterable<object>;

/**
 * An object as indented JSON, as `JSON.stringify` writes it with a line feed at its end; its lazy lists are written
 * member by member, so that a whole edition is never one string.
 */
export function* writeJson(value: object): Generator<string> {
  let lead = '{\n';
  for (const [key, member] of Object.entries(value) as [string, unknown][]) {
    if (member === undefined) continue;
    yield `${lead}  ${JSON.stringify(key)}: `;
    lead = ',\n';
    if (typeof member === 'function') yield* writeList(member as LazyList);
    else yield writeMember(member);
  }
  yield `${lead === '{\n' ? '{' : '\n'}}\n`;
}

/** What heads each file of an edition are the same objects: written once. */
const writtenMembers = new WeakMap<object, string>();

function writeMember(member: unknown): string {
  if (typeof member !== 'object' || member === null) return JSON.stringify(member);
  const known = writtenMembers.get(member);
  if (known !== undefined) return known;
  const text = JSON.stringify([member], undefined, 2).slice('[\n  '.length, -'\n]'.length);
  writtenMembers.set(member, text);
  return text;
}

function* writeList(list: LazyList): Generator<string> {
  let lead = '[\n';
  for (const member of list()) {
    const inTwoLists = JSON.stringify([[member]], undefined, 2);
    yield `${lead}${inTwoLists.slice('[\n  [\n'.length, -'\n  ]\n]'.length)}`;
    lead = ',\n';
  }
  yield lead === '[\n' ? '[]' : '\n  ]';
}
