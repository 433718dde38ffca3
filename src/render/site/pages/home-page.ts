import type { EditionView } from '../../../model/view.ts';
import { countsLine } from '../counts-line.ts';
import { describeDocument } from '../describe-document.ts';
import { goalRow } from '../goal-row.ts';
import { levelHeading } from '../level-heading.ts';
import { publicTitle } from '../../public-title.ts';
import { editionPageId, homePageId } from '../page-ids.ts';
import { definePage } from '../page-scope.ts';
import type { PageScope } from '../page-scope.ts';
import type { SitePage } from '../site-page.ts';

/** The first page of the site: the current edition at one look. */
export function homePage(scope: PageScope): SitePage {
  const { view, tools } = scope;
  return definePage(scope, [], {
    id: homePageId,
    template: 'site/home.njk',
    title: '',
    description: tools.label('site.front.description', { title: publicTitle(view) }),
    waitsForDocuments: true,
    context: async () => {
      const documents = (await scope.documents).filter((document) => document.editionId === view.id);
      const full = documents.filter((document) => document.form === 'full');
      const document = full.find((one) => one.language === view.language) ?? full[0];
      return {
        topLevelName: levelHeading(view.goals, view),
        rows: view.goals.map((goal) => goalRow(goal, view)),
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
