import type { EditionView } from '../../model/edition.ts';
import type { HtmlLabel, MarkedWords } from '../../content/labels.ts';
import { countsLine } from '../shell/counts-line.ts';
import { renderChapter, siteFigures } from '../shell/site-figures.ts';
import { listSections, pageSection } from '../shell/page-sections.ts';
import { defineEditionPage } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';

/** What the document is: its state, where its content comes from, its chapters, its changes. */
export function aboutPage(scope: PageScope): SitePage {
  const { view, tools } = scope;
  return defineEditionPage(scope, 'about', {
    template: 'about',
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
        origins: originsOf(view, tools.htmlLabel),
      };
    },
  });
}

/** The origins that a reader of this edition in this language meets, each explained once. */
function originsOf(view: EditionView, label: HtmlLabel): readonly Origin[] {
  const { counts } = view;
  const names = [
    'sourced',
    ...(view.containsProposals ? ['proposal'] : []),
    ...(counts.emptyLists > 0 ? ['none'] : []),
    ...(counts.missingLists > 0 ? ['missing'] : []),
    ...(view.language === view.documentLanguage ? [] : ['translation']),
  ];
  const saysBinding = view.bindingLanguage === view.documentLanguage;
  return names.map((name) => {
    const key = `site.origin.${name}.text`;
    return { name, text: label(name === 'translation' && !saysBinding ? `${key}Alone` : key) };
  });
}

interface Origin {
  readonly name: string;
  readonly text: MarkedWords;
}
