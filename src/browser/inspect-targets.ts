import type { PageDocument } from './page-dom.ts';

declare const document: PageDocument;

/** An id, a link or a page number in the document, with the section in which it stands. */
export interface FoundTarget {
  /** The id; for a link its address as it stands in the attribute. */
  readonly found: string;
  readonly section: string;
}

/** Everything that leads somewhere, and where it can lead. */
export interface TargetInspection {
  readonly ids: readonly FoundTarget[];
  readonly links: readonly FoundTarget[];
  readonly pageNumbers: readonly FoundTarget[];
}

/** Runs in the page: lists ids, links and slots for page numbers. */
export function inspectTargets(): TargetInspection {
  const list = (attribute: string, selector: string): FoundTarget[] =>
    Array.from(document.body.querySelectorAll(selector), (element) => ({
      found: element.getAttribute(attribute) ?? '',
      section: element.closest('[data-section]')?.getAttribute('data-section') ?? '',
    }));
  return {
    ids: list('id', '[id]'),
    links: list('href', 'a[href], area[href]'),
    pageNumbers: list('data-page-of', '[data-page-of]'),
  };
}
