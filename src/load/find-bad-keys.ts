import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { appendToPointer } from '../model/json-pointer.ts';
import { quoteValue } from '../problem.ts';
import { isForbiddenKey } from './forbidden-keys.ts';
import type { JsonTrouble } from './json-trouble.ts';
import { longestKey } from './max-depth.ts';

/** Finds keys that stand twice in an object, at the second place, keys that mean something to JavaScript, and endless ones. */
export function findBadKeys(text: string): JsonTrouble[] {
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
