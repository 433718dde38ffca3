import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** A piece of a page: an element, or words. */
export type Markup = MarkupElement | string;

/** An element of HTML, or of a picture in it. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Markup[];
}

/** What is no part of a text that is read elsewhere. */
const leftOut = new Set(['script', 'style', 'template', 'link', 'meta', 'form', 'button', 'input']);

/** Of most elements: a plan may have a hundred thousand of them. */
const noAttributes: ReadonlyMap<string, string> = new Map();

/** Reads a piece of a page as a browser does. */
export function parseMarkup(html: string): readonly Markup[] {
  return parseFragment(html).childNodes.flatMap(takeNode);
}

function takeNode(node: DefaultTreeAdapterTypes.ChildNode): readonly Markup[] {
  if (node.nodeName === '#text') return [(node as DefaultTreeAdapterTypes.TextNode).value];
  if (!('tagName' in node) || leftOut.has(node.tagName)) return [];
  const attributes = node.attrs
    .filter(({ name }) => !name.startsWith('on') && !name.startsWith('data-'))
    .map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value] as const);
  return [
    {
      name: node.tagName,
      attributes: attributes.length === 0 ? noAttributes : new Map(attributes),
      children: node.childNodes.flatMap(takeNode),
    },
  ];
}

/** Every element in its order, the outer before the inner. */
export function* walkElements(nodes: readonly Markup[]): Generator<MarkupElement> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    yield node;
    yield* walkElements(node.children);
  }
}

/** Puts something else, or nothing, in the place of elements whose contents have been changed before. */
export function changeElements(
  nodes: readonly Markup[],
  change: (element: MarkupElement) => readonly Markup[],
): readonly Markup[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [node] : change(withChildren(node, changeElements(node.children, change))),
  );
}

/** The same element where nothing in it has changed. */
function withChildren(element: MarkupElement, children: readonly Markup[]): MarkupElement {
  const isSame =
    children.length === element.children.length &&
    children.every((child, index) => child === element.children[index]);
  return isSame ? element : { ...element, children };
}

/** The element with other values; an attribute whose value is undefined goes. */
export function setAttributes(
  element: MarkupElement,
  values: Readonly<Record<string, string | undefined>>,
): MarkupElement {
  const attributes = new Map(element.attributes);
  for (const [name, value] of Object.entries(values))
    if (value === undefined) attributes.delete(name);
    else attributes.set(name, value);
  return { ...element, attributes };
}

/** The words, as they are. */
export function textOf(nodes: readonly Markup[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}
