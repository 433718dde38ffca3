import { findSyntaxTrouble } from './find-syntax-trouble.ts';
import { longestKey, maxDepth } from './json-trouble.ts';
import type { JsonTrouble } from './json-trouble.ts';
import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { appendToPointer } from '../../model/data/json-pointer.ts';
import { quoteValue } from '../../problem.ts';

/** The value of a JSON text; `undefined` where `troubles` leave none. */
interface ParsedJson {
  readonly value: unknown;
  readonly troubles: readonly JsonTrouble[];
}

/**
 * Parses JSON, and finds what JSON.parse lets pass: duplicate keys, keys with a meaning of their own in JavaScript,
 * overlong keys, nesting without end. Offsets are looked for only where there is trouble.
 */
export function parseJson(text: string): ParsedJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { value: undefined, troubles: findSyntaxTrouble(text) };
  }
  const keys = examineKeys(value);
  if (keys.isTooDeep) return { value: undefined, troubles: findSyntaxTrouble(text) };
  if (keys.hasTooLong) return { value: undefined, troubles: findBadKeys(text) };
  const isClean = !keys.hasForbidden && keys.count === countKeysInText(text);
  return { value, troubles: isClean ? [] : findBadKeys(text) };
}

/** What the keys of a parsed value say about its text. */
interface KeyFacts {
  readonly count: number;
  readonly hasForbidden: boolean;
  readonly hasTooLong: boolean;
  readonly isTooDeep: boolean;
}

/** Counts the keys of a value; a text with more keys than its value holds one of them twice. */
function examineKeys(value: unknown): KeyFacts {
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
function countKeysInText(text: string): number {
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

/** Finds duplicate keys (at the second), keys with a meaning of their own in JavaScript, and overlong ones. */
function findBadKeys(text: string): JsonTrouble[] {
  const root = parseTree(text);
  return root === undefined ? [] : searchNode(root, '');
}

function searchNode(node: Node, pointer: string): JsonTrouble[] {
  const children = node.children ?? [];
  if (node.type === 'array')
    return children.flatMap((item, index) => searchNode(item, appendToPointer(pointer, index)));
  const seen = new Set<string>();
  return children.flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) return [];
    const name = key.value as string;
    if (name.length > longestKey) return [describeLongKey(name, key.offset)];
    const own = judgeKey(name, seen, appendToPointer(pointer, name), key.offset);
    seen.add(name);
    return [...own, ...searchNode(value, appendToPointer(pointer, name))];
  });
}

/** Without what stands behind it, whose places could not be named. */
function describeLongKey(name: string, offset: number): JsonTrouble {
  const values = { found: quoteValue(name), maximum: String(longestKey) };
  return { code: 'json-long-key', offset, values };
}

function judgeKey(name: string, seen: ReadonlySet<string>, pointer: string, offset: number): JsonTrouble[] {
  const values = { found: quoteValue(name) };
  if (isForbiddenKey(name)) return [{ code: 'forbidden-key', offset, pointer, values }];
  if (seen.has(name)) return [{ code: 'duplicate-key', offset, pointer, values }];
  return [];
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a key has a meaning of its own in JavaScript and no business in data. */
function isForbiddenKey(key: string): boolean {
  return forbiddenKeys.has(key);
}
