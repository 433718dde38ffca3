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
    else yield indented(member, '  ');
  }
  yield `${lead === '{\n' ? '{' : '\n'}}\n`;
}

function* writeList(list: LazyList): Generator<string> {
  let lead = '[\n';
  for (const member of list()) {
    yield `${lead}    ${indented(member, '    ')}`;
    lead = ',\n';
  }
  yield lead === '[\n' ? '[]' : '\n  ]';
}

/** Texts hold no line feeds, they are escaped. */
function indented(value: unknown, indentation: string): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indentation}`);
}
