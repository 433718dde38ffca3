import type { EditionView } from '../../model/edition.ts';
import { countsLine } from '../shell/counts-line.ts';
import { describeDocument } from '../shell/describe-document.ts';
import { countBelow, goalRow, levelHeading } from '../shell/goal-row.ts';
import { hasManyGoals, linkParts, nameGoalRange } from '../shell/long-lists.ts';
import { splitGoals } from './goal-list-pages.ts';
import { publicTitle } from '../../content/public-title.ts';
import { editionPageId, homePageId } from '../links/page-ids.ts';
import { definePage } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';

/** The first page of the site: the current edition at one look. */
export function homePage(scope: PageScope): SitePage {
  const { view, tools } = scope;
  return definePage(scope, [], {
    id: homePageId,
    template: 'home',
    title: '',
    description: tools.label('site.front.description', { title: publicTitle(view) }),
    waitsForDocuments: true,
    context: async () => {
      const documents = (await scope.documents).filter((document) => document.editionId === view.id);
      const full = documents.filter((document) => document.form === 'full');
      const document = full.find((one) => one.language === view.language) ?? full[0];
      const hasMany = hasManyGoals(view);
      const parts = splitGoals(view.goals);
      return {
        topLevelName: levelHeading(view.goals, view),
        hasMany,
        rows: (parts[0]?.members ?? []).map((goal) =>
          hasMany
            ? { goal, squares: [], squaresName: '', below: countBelow(goal, tools) }
            : goalRow(goal, view),
        ),
        listPages: linkParts(editionPageId(view.id, 'front'), parts, undefined, nameGoalRange).slice(1),
        countsLine: countsLine(view, tools),
        document: document && describeDocument(document, view, tools),
        otherEditions: otherEditions(scope),
      };
    },
  });
}

function otherEditions(scope: PageScope): readonly { readonly pageId: string; readonly view: EditionView }[] {
  return scope.editions
    .filter((view) => view.id !== scope.view.id)
    .map((view) => ({ pageId: editionPageId(view.id, 'front'), view }));
}
