import type { GoalView } from '../../model/goal.ts';
import { countBelow, levelHeading } from '../shell/goal-row.ts';
import { linkParts, nameGoalRange, partPageId, splitList } from '../shell/long-lists.ts';
import type { ListPart, PartLink } from '../shell/long-lists.ts';
import { definePage } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';

/** Goals of one level, each with the count of what is below it: the list of a plan that has many. */
export interface GoalList {
  /** The page on which it begins. */
  readonly id: string;
  /** The parts of that page's address after the language. */
  readonly address: readonly string[];
  readonly goals: readonly GoalView[];
}

/** What `site/parts/goal-list.njk` shows. */
interface ShownGoals {
  readonly goals: readonly { readonly goal: GoalView; readonly below: string }[];
  readonly listPages: readonly PartLink[];
}

/** Neighbours that share a page. */
export function splitGoals(goals: readonly GoalView[]): readonly ListPart<GoalView>[] {
  return splitList(goals, () => elementsPerGoal);
}

/** Of a goal's row, on the home page as in the list. */
const elementsPerGoal = 6;

/** The goals that stand where the list begins. */
export function firstGoals(scope: PageScope, list: GoalList): ShownGoals {
  const parts = splitGoals(list.goals);
  return showPart(scope, list, parts, parts[0]);
}

/** The pages of the other goals of a list that does not fit one page. */
export function furtherGoals(
  scope: PageScope,
  list: GoalList,
  page: Pick<SitePage, 'description' | 'section' | 'breadcrumbs'> & Partial<SitePage>,
): readonly SitePage[] {
  const parts = splitGoals(list.goals);
  return parts.slice(1).map((part) => {
    const title = `${levelHeading(part.members, scope.view)} ${nameGoalRange(part)}`;
    return definePage(scope, [...list.address, ...part.words], {
      id: partPageId(list.id, part),
      template: 'goal-list',
      title,
      context: () => ({ title, counted: showPart(scope, list, parts, part) }),
      ...page,
    });
  });
}

function showPart(
  { tools }: PageScope,
  { id }: GoalList,
  parts: readonly ListPart<GoalView>[],
  part: ListPart<GoalView> | undefined,
): ShownGoals {
  return {
    goals: (part?.members ?? []).map((goal) => ({ goal, below: countBelow(goal, tools) })),
    listPages: linkParts(id, parts, part, nameGoalRange),
  };
}
