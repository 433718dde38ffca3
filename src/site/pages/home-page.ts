import { hasGoalStatuses } from '../../model/edition.ts';
import type { EditionView } from '../../model/edition.ts';
import type { GoalView } from '../../model/goal.ts';
import type { ReportedState } from '../../model/goal-status.ts';
import { countStates, listReportableGoals, stateOf } from '../../content/count-states.ts';
import { publicTitle } from '../../content/public-title.ts';
import { countsLine } from '../shell/counts-line.ts';
import { describeDocument } from '../shell/describe-document.ts';
import { countBelow, goalsBelow, levelHeading } from '../shell/goal-row.ts';
import { hasManyGoals, linkParts, nameGoalRange } from '../shell/long-lists.ts';
import { splitGoals } from './goal-list-pages.ts';
import { editionPageId, homePageId } from '../links/page-ids.ts';
import { definePage } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';
import { listSearchEntries } from '../search/list-search-entries.ts';
import { searchExamples } from '../search/search-examples.ts';

/** The first page of the site: whether the current edition is in force, what it plans, and what became of it. */
export function homePage(scope: PageScope): SitePage {
  const { view, tools } = scope;
  return definePage(scope, [], {
    id: homePageId,
    template: 'home',
    title: '',
    description: tools.label('site.front.description', { title: publicTitle(view) }),
    waitsForDocuments: true,
    context: async (links) => {
      const documents = (await scope.documents).filter((document) => document.editionId === view.id);
      const full = documents.filter((document) => document.form === 'full');
      const document = full.find((one) => one.language === view.language) ?? full[0];
      const hasMany = hasManyGoals(view);
      const parts = splitGoals(view.goals);
      return {
        topLevelName: levelHeading(view.goals, view),
        hasMany,
        rows: (parts[0]?.members ?? []).map((goal) =>
          hasMany ? { goal, members: [], below: countBelow(goal, tools) } : nameGoalsBelow(goal, view),
        ),
        listPages: linkParts(editionPageId(view.id, 'front'), parts, undefined, nameGoalRange).slice(1),
        stateCounts: hasGoalStatuses(view) ? countStates(listReportableGoals(view)) : undefined,
        statusesPageId: editionPageId(view.id, 'statuses'),
        publisherUrl: scope.site.publisher?.url,
        examples: searchExamples(view, listSearchEntries({ view, links, tools })).map((words) => ({
          words,
          href: `${links.page(editionPageId(view.id, 'search'))}?q=${encodeURIComponent(words)}`,
        })),
        countsLine: countsLine(view, tools),
        document: document && describeDocument(document, view, tools),
        otherEditions: otherEditions(scope),
      };
    },
  });
}

/** A top-level goal with the goals below it, each with the state that was reported of it last. */
function nameGoalsBelow(goal: GoalView, view: EditionView): GoalWithMembers {
  const below = goalsBelow(goal);
  return {
    goal,
    members: below.map((member) => ({ goal: member, state: stateOf(member) })),
    membersName: levelHeading(below, view),
  };
}

interface GoalWithMembers {
  readonly goal: GoalView;
  readonly members: readonly { readonly goal: GoalView; readonly state: ReportedState | undefined }[];
  /** What the members are: `Cele operacyjne`. */
  readonly membersName: string;
}

function otherEditions(scope: PageScope): readonly { readonly pageId: string; readonly view: EditionView }[] {
  return scope.editions
    .filter((view) => view.id !== scope.view.id)
    .map((view) => ({ pageId: editionPageId(view.id, 'front'), view }));
}
