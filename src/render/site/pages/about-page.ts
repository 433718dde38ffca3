import { countsLine } from '../counts-line.ts';
import { renderChapter } from '../render-chapter.ts';
import { editionPageId } from '../page-ids.ts';
import { definePage, homeStep, stepTo } from '../page-scope.ts';
import type { PageScope } from '../page-scope.ts';
import type { SitePage } from '../site-page.ts';

/** What the document is: its state, where its content comes from, its chapters, its changes. */
export function aboutPage(scope: PageScope): SitePage {
  const { view, tools, site } = scope;
  const id = editionPageId(view.id, 'about');
  return definePage(scope, [view.path, site.paths.about], {
    id,
    template: 'site/about.njk',
    title: tools.label('site.about.heading'),
    description: tools.label('site.about.description', { title: view.title.text }),
    section: id,
    breadcrumbs: [homeStep(scope), stepTo(editionPageId(view.id, 'front'), view.shortTitle)],
    context: (links) => ({
      chapters: view.chapters.map((chapter) => ({
        chapter,
        html: renderChapter(chapter, view, links),
      })),
      countsLine: countsLine(view, tools),
      hasTranslations: view.language !== view.documentLanguage,
    }),
  });
}
