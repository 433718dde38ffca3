import type { CitationView, EditionView } from '../model/view.ts';

/** Citations as a cell of a table names them: `Uchwała nr 1 (s. 3); Diagnoza`. */
export function createSourceWords(
  view: Pick<EditionView, 'sources'>,
): (citations: readonly CitationView[]) => string {
  const titles = new Map(view.sources.map((source) => [source.id, source.title.marked]));
  return (citations) =>
    citations
      .map(({ id, locator }) => {
        const title = titles.get(id) ?? id;
        return locator === undefined ? title : `${title} (${locator})`;
      })
      .join('; ');
}
