import type { EditionView } from '../../../model/view.ts';
import { countsLine } from '../counts-line.ts';
import { renderChapter } from '../render-chapter.ts';
import { siteFigures } from '../site-figures.ts';
import { listSections, pageSection } from '../page-sections.ts';
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
    context: (links) => {
      const figures = siteFigures(view, ({ part, chapterId }) => part !== 'goals' && chapterId === undefined);
      return {
        sections: listSections([
          ...view.chapters.map(({ anchor, title }) => pageSection(anchor, title)),
          figures.length > 0 ? pageSection('figures', tools.label('site.about.figures')) : undefined,
          pageSection('origin', tools.label('site.about.origin')),
          view.changes.length > 0 ? pageSection('changes', tools.label('site.about.changes')) : undefined,
        ]),
        chapters: view.chapters.map((chapter) => ({
          chapter,
          html: renderChapter(chapter, view, links, tools),
          figures: siteFigures(view, ({ chapterId }) => chapterId === chapter.id),
        })),
        figures,
        countsLine: countsLine(view, tools),
        origins: originsOf(view),
      };
    },
  });
}

/** The origins that a reader of this edition in this language meets, each explained once. */
function originsOf(view: EditionView): readonly string[] {
  const { counts } = view;
  return [
    'sourced',
    ...(view.containsProposals ? ['proposal'] : []),
    ...(counts.emptyLists > 0 ? ['none'] : []),
    ...(counts.missingLists > 0 ? ['missing'] : []),
    ...(view.language === view.documentLanguage ? [] : ['translation']),
  ];
}
