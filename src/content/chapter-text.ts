import type { EditionView } from '../model/edition.ts';
import type { ChapterView } from '../model/chapter.ts';
import type { TableOptions } from './tables/arrange-tables.ts';
import type { LanguageTools } from './environment.ts';
import { numberTables } from './tables/number-tables.ts';
import { renderRichText } from './rich-text.ts';
import type { RichTextOptions } from './rich-text.ts';
import type { SafeHtml } from './safe-html.ts';

/** Where a chapter stands, and how it is laid out there. */
export interface ChapterSetting extends Pick<RichTextOptions, 'headingShift' | 'sections'> {
  readonly view: EditionView;
  readonly tools: Pick<LanguageTools, 'label' | 'bindWords'>;
  readonly sourceHref: (sourceId: string) => string;
  readonly tableOverflow: TableOptions['overflow'];
}

/** A chapter's Markdown as markup, its tables named and its sources cited by their numbers in the edition. */
export function renderChapterText(
  chapter: ChapterView,
  { view, tools: { label, bindWords }, sourceHref, tableOverflow, ...layout }: ChapterSetting,
): SafeHtml {
  const tables = numberTables(view.chapters).get(chapter.id) ?? [];
  const sources = new Map(view.sources.map((source) => [source.id, source]));
  return renderRichText(chapter.markdown, {
    ...layout,
    language: chapter.language,
    anchor: chapter.anchor,
    tables: {
      words: chapter.tableWords,
      name: (index) => label('table.name', { number: tables[index]?.number ?? 0 }),
      language: view.language,
      overflow: tableOverflow,
    },
    bindWords,
    cite: (id) => {
      const source = sources.get(id);
      return source && { number: source.number, href: sourceHref(id), title: source.title.marked };
    },
  });
}
