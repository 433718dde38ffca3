import type { ChapterView, EditionView } from '../../model/view.ts';
import type { LanguageTools } from '../environment.ts';
import { numberTables } from '../number-tables.ts';
import { renderRichText } from '../rich-text.ts';
import type { SafeHtml } from '../safe-html.ts';
import type { PageLinks } from './site-page.ts';

/** A chapter's Markdown as markup below an `h2`; its headings have ids that begin with the chapter's anchor. */
export function renderChapter(
  chapter: ChapterView,
  view: EditionView,
  links: PageLinks,
  { label }: LanguageTools,
): SafeHtml {
  const tables = numberTables(view.chapters).get(chapter.id) ?? [];
  const sources = new Map(view.sources.map((source) => [source.id, source]));
  return renderRichText(chapter.markdown, {
    language: chapter.language,
    anchor: chapter.anchor,
    headingShift: 1,
    tables: {
      name: (index) => label('table.name', { number: tables[index]?.number ?? 0 }),
      language: view.language,
      overflow: 'scrolled',
    },
    cite: (sourceId) => {
      const source = sources.get(sourceId);
      return source && { number: source.number, href: links.source(source.id), title: source.title.text };
    },
  });
}
