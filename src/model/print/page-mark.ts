import type { PageNumberPlace } from './print-facts.ts';

/** In the names of links: what stands for a page number until it is known. No text of the data holds such characters. */
export function markPage({ document, id }: Pick<PageNumberPlace, 'document' | 'id'>): string {
  return `\uE000${document} ${id}\uE001`;
}

/** Puts page numbers in the place of their marks. */
export function fillPageMarks(
  text: string,
  pageOf: (place: Pick<PageNumberPlace, 'document' | 'id'>) => string,
): string {
  return text.replace(
    /\uE000(own|full) ([^\uE001]*)\uE001/g,
    (_, document: PageNumberPlace['document'], id: string) => pageOf({ document, id }),
  );
}
