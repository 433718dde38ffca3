import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { JSONPath, Node } from 'jsonc-parser';
import { formatLine, formatValue, readLayout } from './format-json.ts';

/** Longer lines are broken. */
const width = 110;

/** A file's text with an item more at the end of a list; its layout and everything else in it stay. */
export function appendItem(text: string, path: JSONPath, item: unknown): string {
  const list = findValue(text, path);
  const items = list.children ?? [];
  const last = items.at(-1);
  const layout = readLayout(text);
  const { lineEnd, indent } = layout;
  if (last === undefined) {
    const margin = marginAt(text, list.offset);
    const inner = margin + indent;
    const isObject = typeof item === 'object';
    const written = isObject
      ? `[${lineEnd}${inner}${formatValue(item, { layout, margin: inner, column: inner.length, isOpen: true })}${lineEnd}${margin}]`
      : `[${formatLine(item)}]`;
    return replace(text, list, written);
  }
  const end = last.offset + last.length;
  if (beginsLine(text, last.offset)) {
    const margin = marginAt(text, last.offset);
    const isOpen = sliceOf(text, last).includes('\n');
    const written = formatValue(item, { layout, margin, column: margin.length, isOpen });
    return `${text.slice(0, end)},${lineEnd}${margin}${written}${text.slice(end)}`;
  }
  const longer = `${text.slice(0, end)}, ${formatLine(item)}${text.slice(end)}`;
  if (lineAt(longer, end).length <= width) return longer;
  const margin = marginAt(text, list.offset);
  const lines = [...items.map((node) => sliceOf(text, node)), formatLine(item)];
  const inner = lines.map((line) => `${margin}${indent}${line}`).join(`,${lineEnd}`);
  return replace(text, list, `[${lineEnd}${inner}${lineEnd}${margin}]`);
}

/** A file's text with a key more in an object, behind the last of those that stand before it in `order`. */
export function insertMember(
  text: string,
  path: JSONPath,
  { key, value, order }: { readonly key: string; readonly value: unknown; readonly order: readonly string[] },
): string {
  const object = findValue(text, path);
  const members = object.children ?? [];
  const before = order.slice(0, order.indexOf(key));
  const previous = members.findLast((member) => before.includes(keyOf(member))) ?? members.at(-1);
  if (previous === undefined) throw new Error('An object without any key has no place for another.');
  const layout = readLayout(text);
  const end = previous.offset + previous.length;
  const head = `${JSON.stringify(key)}: `;
  if (!beginsLine(text, previous.offset))
    return `${text.slice(0, end)}, ${head}${formatLine(value)}${text.slice(end)}`;
  const margin = marginAt(text, previous.offset);
  const isOpen = Array.isArray(value) && typeof value[0] === 'object';
  const written = formatValue(value, { layout, margin, column: margin.length + head.length, isOpen });
  return `${text.slice(0, end)},${layout.lineEnd}${margin}${head}${written}${text.slice(end)}`;
}

/** A file's text with another value in a place, or without it where there is none; everything else in it stays. */
export function replaceValue(text: string, path: JSONPath, value: unknown): string {
  if (value === undefined) return removeValue(text, path);
  const node = findValue(text, path);
  const layout = readLayout(text);
  const margin = marginAt(text, node.offset);
  const column = node.offset - text.lastIndexOf('\n', node.offset - 1) - 1;
  const isOpen = typeof value === 'object' && sliceOf(text, node).includes('\n');
  return replace(text, node, formatValue(value, { layout, margin, column, isOpen }));
}

/** With its comma, so that those beside it stay on their lines. */
function removeValue(text: string, path: JSONPath): string {
  const found = findValue(text, path);
  const node = found.parent?.type === 'property' ? found.parent : found;
  const siblings = node.parent?.children ?? [];
  const at = siblings.indexOf(node);
  const [previous, next] = [siblings[at - 1], siblings[at + 1]];
  const container = node.parent ?? node;
  const begin = next ? node.offset : previous ? previous.offset + previous.length : container.offset + 1;
  const end = next
    ? next.offset
    : previous
      ? node.offset + node.length
      : container.offset + container.length - 1;
  return text.slice(0, begin) + text.slice(end);
}

function findValue(text: string, path: JSONPath): Node {
  const root = parseTree(text);
  const found = root && findNodeAtLocation(root, path);
  if (!found) throw new Error(`There is nothing at "${path.join('/')}".`);
  return found;
}

function keyOf(member: Node): string {
  return String(member.children?.[0]?.value);
}

function sliceOf(text: string, { offset, length }: Node): string {
  return text.slice(offset, offset + length);
}

function replace(text: string, { offset, length }: Node, written: string): string {
  return text.slice(0, offset) + written + text.slice(offset + length);
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end);
}

function marginAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(lineAt(text, offset))?.[0] ?? '';
}

function beginsLine(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}
