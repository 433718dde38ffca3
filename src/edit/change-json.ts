import { isDeepStrictEqual } from 'node:util';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { JSONPath, Node } from 'jsonc-parser';
import { formatLine, formatValue, readLayout } from '../begin/format-json.ts';
import { appendItem, insertMember } from '../begin/insert-json.ts';

/** A value that is to stand at a place in a file. */
export interface WantedValue {
  readonly path: JSONPath;
  readonly value: unknown;
  /** Keys in the order in which new ones are put among those that are there; others come last. */
  readonly order?: readonly string[];
  /** Keys of the value itself that are left alone, whatever is wanted. */
  readonly kept?: readonly string[];
}

/**
 * A JSON file's text with another value at a place: only what differs is written. Keys keep their order, lines their
 * indentation and their ends; a byte order mark stays.
 */
export function changeJson(content: string, { path, value, order = [], kept = [] }: WantedValue): string {
  const mark = content.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = content.slice(mark.length);
  const before = valueOf(findValue(text, path));
  const wanted = isObject(before) && isObject(value) ? { ...value, ...pickKeys(before, kept) } : value;
  return mark + changeValue(text, path, { before, after: wanted, order });
}

interface Change {
  readonly before: unknown;
  readonly after: unknown;
  readonly order: readonly string[];
}

function changeValue(text: string, path: JSONPath, { before, after, order }: Change): string {
  if (isDeepStrictEqual(before, after)) return text;
  if (isObject(before) && isObject(after) && keepsSome(before, after))
    return changeObject(text, path, { before, after, order });
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && after.length > 0)
    return changeList(text, path, { before, after });
  return replaceValue(text, path, after);
}

type JsonObject = Readonly<Record<string, unknown>>;

function changeObject(
  text: string,
  path: JSONPath,
  {
    before,
    after,
    order,
  }: { readonly before: JsonObject; readonly after: JsonObject; readonly order: readonly string[] },
): string {
  const has = (object: JsonObject, key: string): boolean => Object.hasOwn(object, key);
  let changed = text;
  for (const [key, value] of Object.entries(after))
    if (has(before, key))
      changed = changeValue(changed, [...path, key], { before: before[key], after: value, order: [] });
  for (const key of Object.keys(before))
    if (!has(after, key)) changed = removeNode(changed, path, ({ children }) => children?.[0]?.value === key);
  const places = [...new Set([...order, ...Object.keys(after)])];
  for (const [key, value] of Object.entries(after))
    if (!has(before, key)) changed = insertMember(changed, path, { key, value, order: places });
  return changed;
}

/** What is alike at both ends of a list stays as it is; between them items are changed, taken out and put in. */
function changeList(
  text: string,
  path: JSONPath,
  { before, after }: { readonly before: readonly unknown[]; readonly after: readonly unknown[] },
): string {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isDeepStrictEqual(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isDeepStrictEqual(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const both = shorter - end;
  let changed = text;
  for (let index = start; index < both; index += 1)
    changed = changeValue(changed, [...path, index], {
      before: before[index],
      after: after[index],
      order: [],
    });
  for (let index = before.length - end - 1; index >= both; index -= 1)
    changed = removeNode(changed, path, (_, place) => place === index);
  for (let index = both; index < after.length - end; index += 1)
    changed = insertItem(changed, path, index, after[index]);
  return changed;
}

function insertItem(text: string, path: JSONPath, index: number, item: unknown): string {
  const next = findValue(text, path).children?.[index];
  if (!next) return appendItem(text, path, item);
  const { before, margin } = lineBefore(text, next.offset);
  const layout = readLayout(text);
  const isOnItsLine = before.trim() === '';
  const written = isOnItsLine
    ? formatValue(item, { layout, margin, column: margin.length, isOpen: isOpen(text, next) })
    : formatLine(item);
  const gap = isOnItsLine ? layout.lineEnd + margin : ' ';
  return `${text.slice(0, next.offset)}${written},${gap}${text.slice(next.offset)}`;
}

/** Takes an item or a key, of several, out with the comma beside it. */
function removeNode(text: string, path: JSONPath, isMeant: (node: Node, place: number) => boolean): string {
  const nodes = findValue(text, path).children ?? [];
  const place = nodes.findIndex(isMeant);
  const [previous, node, next] = [nodes[place - 1], nodes[place], nodes[place + 1]];
  if (!node) throw new Error(`There is nothing to be taken out of "${path.join('/')}".`);
  if (previous) return text.slice(0, endOf(previous)) + text.slice(endOf(node));
  return text.slice(0, node.offset) + text.slice(next?.offset ?? endOf(node));
}

function replaceValue(text: string, path: JSONPath, value: unknown): string {
  const node = findValue(text, path);
  const { before, margin } = lineBefore(text, node.offset);
  const written = formatValue(value, {
    layout: readLayout(text),
    margin,
    column: before.length,
    isOpen: isOpen(text, node) && typeof value === 'object',
  });
  return text.slice(0, node.offset) + written + text.slice(endOf(node));
}

function findValue(text: string, path: JSONPath): Node {
  const root = parseTree(text);
  const found = root && findNodeAtLocation(root, path);
  if (!found) throw new Error(`There is nothing at "${path.join('/')}".`);
  return found;
}

/** As JSON.parse gives it: a key `__proto__` is one like any other. */
function valueOf({ type, value, children = [] }: Node): unknown {
  if (type === 'array') return children.map(valueOf);
  if (type !== 'object') return value as unknown;
  return Object.fromEntries(
    children.flatMap(({ children: [key, member] = [] }) =>
      key && member ? [[String(key.value), valueOf(member)]] : [],
    ),
  );
}

function lineBefore(text: string, offset: number): { readonly before: string; readonly margin: string } {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return { before, margin: /^[ \t]*/.exec(before)?.[0] ?? '' };
}

function isOpen(text: string, node: Node): boolean {
  return text.slice(node.offset, endOf(node)).includes('\n');
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keepsSome(before: JsonObject, after: JsonObject): boolean {
  return Object.keys(before).some((key) => Object.hasOwn(after, key));
}

function pickKeys(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    keys.flatMap((key) => (Object.hasOwn(object, key) ? [[key, object[key]] as const] : [])),
  );
}
