import type { ChapterView, EditionView } from '../../model/view.ts';
import { renderChapterText } from '../render-chapter-text.ts';
import type { LanguageTools } from '../environment.ts';
import type { SafeHtml } from '../safe-html.ts';
import type { PageLinks } from './site-page.ts';

/** A chapter's Markdown as markup below an `h2`; its headings have ids that begin with the chapter's anchor. */
export function renderChapter(
  chapter: ChapterView,
  view: EditionView,
  links: PageLinks,
  { label }: LanguageTools,
): SafeHtml {
  return renderChapterText(chapter, {
    view,
    label,
    sourceHref: links.source,
    headingShift: 1,
    tableOverflow: 'scrolled',
  });
}
