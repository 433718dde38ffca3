import type { Label } from '../../../content/labels.ts';
import type { Markup, MarkupElement } from '../markup.ts';

/** Where a page of the printed document is met in the book. */
export interface PagePlace {
  readonly page: number;
  readonly id: string;
}

/** What may hold a mark before its words. */
const holders = /^(?:h\d|p|li|section|figure|td|th)$/;

/**
 * Makes a function that marks, in sections given in their order, the first place that stands on each page of the printed
 * document (EPUB Accessibility 1.1, 4.1.2); pages on which no place is known have no mark.
 */
export function createPageMarker(
  pageOf: ReadonlyMap<string, number>,
  label: Label,
): (nodes: readonly Markup[]) => {
  readonly nodes: readonly Markup[];
  readonly places: readonly PagePlace[];
} {
  let last = 0;
  const mark = (nodes: readonly Markup[], places: PagePlace[]): readonly Markup[] =>
    nodes.map((node): Markup => {
      if (typeof node === 'string') return node;
      const page = pageOf.get(node.attributes.get('id') ?? '') ?? 0;
      const isNew = page > last && holders.test(node.name);
      if (isNew) {
        last = page;
        places.push({ page, id: markId(page) });
      }
      const children = mark(node.children, places);
      return { ...node, children: isNew ? [pageMark(page, label), ...children] : children };
    });
  return (nodes) => {
    const places: PagePlace[] = [];
    return { nodes: mark(nodes, places), places };
  };
}

function markId(page: number): string {
  return `pdf.page.${String(page)}`;
}

function pageMark(page: number, label: Label): MarkupElement {
  return {
    name: 'span',
    attributes: new Map([
      ['epub:type', 'pagebreak'],
      ['role', 'doc-pagebreak'],
      ['id', markId(page)],
      ['aria-label', label('site.texts.page', { page: String(page) })],
    ]),
    children: [],
  };
}
