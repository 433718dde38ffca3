import { isForbiddenKey } from './forbidden-keys.ts';
import { longestKey, maxDepth } from './max-depth.ts';

/** What the keys of a parsed value say about its text. */
export interface KeyFacts {
  readonly count: number;
  readonly hasForbidden: boolean;
  readonly hasTooLong: boolean;
  readonly isTooDeep: boolean;
}

/** Counts the keys of a value; a text with more keys than its value holds one of them twice. */
export function examineKeys(value: unknown): KeyFacts {
  let count = 0;
  let hasForbidden = false;
  let hasTooLong = false;
  let isTooDeep = false;
  const examine = (inner: unknown, depth: number): void => {
    if (typeof inner !== 'object' || inner === null) return;
    if (depth > maxDepth) {
      isTooDeep = true;
    } else if (Array.isArray(inner)) {
      for (const item of inner) examine(item, depth + 1);
    } else {
      for (const [key, member] of Object.entries(inner)) {
        count += 1;
        if (isForbiddenKey(key)) hasForbidden = true;
        if (key.length > longestKey) hasTooLong = true;
        examine(member, depth + 1);
      }
    }
  };
  examine(value, 1);
  return { count, hasForbidden, hasTooLong, isTooDeep };
}

/** Counts the keys as they are written in a valid JSON text: strings with a colon after them. */
export function countKeysInText(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start >= 0;) {
    const next = skipBlanks(text, findStringEnd(text, start) + 1);
    if (text[next] === ':') count += 1;
    start = text.indexOf('"', next);
  }
  return count;
}

function findStringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, offset: number): boolean {
  let slashes = 0;
  while (text[offset - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function skipBlanks(text: string, offset: number): number {
  let next = offset;
  while (text[next] === ' ' || text[next] === '\n' || text[next] === '\t') next += 1;
  return next;
}
