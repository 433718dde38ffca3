import { groupBy } from './group-by.ts';
import { defaultColour, defaultColourDark, lightenForDarkPaper } from './colours.ts';
import type { GoalData, LevelData } from './data/data-types.ts';
import type { PlacedGoal } from './place-goals.ts';
import type { GoalReference } from './goal-names.ts';
import { viewDomains, viewLists, viewRelated } from './goal-lists.ts';
import type { DomainListView, ListContext, ListView, RelatedView } from './goal-lists.ts';
import { viewGoalStatuses } from './goal-status.ts';
import type { GoalStatusView, ReportedGoalStatuses } from './goal-status.ts';
import type { LevelView } from './level.ts';
import { viewTexts } from './statements.ts';
import type { TextsOf } from './statements.ts';
import { localiseAliases } from './text.ts';

/** What building goals needs besides the lists' context. */
interface GoalContext extends ListContext {
  readonly levels: readonly LevelData[];
  /** Indicators by the goal that they measure. */
  readonly indicatorIds: ReadonlyMap<string, readonly string[]>;
  readonly statuses: ReportedGoalStatuses;
  /** Figures by the goal that they belong to. */
  readonly figureIds: ReadonlyMap<string, readonly string[]>;
}

/** The top-level goals with everything below them, in document order. */
export function viewGoals(context: GoalContext): GoalView[] {
  const neighbours = findNeighbours([...context.goals.values()]);
  const build = (placed: PlacedGoal): GoalView => {
    const { data, level, inherited, reference, ancestors, top } = placed;
    const lists = viewLists(placed, context.levels[level.depth]?.lists ?? [], context);
    return {
      // Not the first of the literal: see `viewItems`.
      level,
      ...reference,
      ...goalColours(top, reference.position),
      ancestors,
      children: (data.children ?? []).flatMap((child) => {
        const found = context.goals.get(child.id);
        return found ? [build(found)] : [];
      }),
      ...(neighbours.get(reference.id) ?? { previous: undefined, next: undefined }),
      ...viewTexts('goal', data, inherited, context.localisation),
      aliases: localiseAliases(data.aliases, context.localisation),
      lists,
      areAllListsMissing: lists.length > 0 && lists.every((list) => list.mark === 'missing'),
      domains: viewDomains(placed, context),
      related: viewRelated(placed, context),
      statuses: viewGoalStatuses(data.id, resultsOf(lists), context.statuses, context.localisation),
      indicatorIds: context.indicatorIds.get(reference.id) ?? [],
      figureIds: context.figureIds.get(reference.id) ?? [],
    };
  };
  return [...context.goals.values()].filter((placed) => placed.ancestors.length === 0).map(build);
}

/**
 * Whether everything that is listed of a goal, its domains and related goals included, is an editorial proposal. Then the page
 * says so once, above them, and not in each heading.
 */
export function isWhollyProposed({
  domains,
  lists,
  related,
}: Pick<GoalView, 'domains' | 'lists' | 'related'>): boolean {
  const given = [domains, ...lists, related].filter(({ items }) => items.length > 0);
  return given.length > 1 && given.every(({ mark, isMixed }) => mark === 'proposal' && !isMixed);
}

/** Every goal below and including the given ones, in document order. */
export function flattenGoals(goals: readonly GoalView[]): GoalView[] {
  return goals.flatMap((goal) => [goal, ...flattenGoals(goal.children)]);
}

function resultsOf(lists: readonly ListView[]): ListView['items'] {
  return lists.find(({ id }) => id === 'results')?.items ?? [];
}

interface Neighbours {
  readonly previous: GoalReference | undefined;
  readonly next: GoalReference | undefined;
}

function findNeighbours(placed: readonly PlacedGoal[]): Map<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>();
  const byLevel = groupBy(placed, (goal) => goal.level.id);
  for (const goals of byLevel.values()) {
    goals.forEach((goal, index) => {
      neighbours.set(goal.reference.id, {
        previous: goals[index - 1]?.reference,
        next: goals[index + 1]?.reference,
      });
    });
  }
  return neighbours;
}

/** The colours of a top-level goal, by its data or else by its position, which counts from 1. */
export function goalColours(
  top: Pick<GoalData, 'colour' | 'colourDark'>,
  position: number,
): { readonly colour: string; readonly colourDark: string } {
  if (top.colour === undefined) {
    return { colour: defaultColour(position), colourDark: defaultColourDark(position) };
  }
  return { colour: top.colour, colourDark: top.colourDark ?? lightenForDarkPaper(top.colour) };
}

export interface GoalView extends GoalReference, TextsOf<'goal'> {
  readonly level: LevelView;
  /** Numbered colours of the top-level goal, `#RRGGBB`. */
  readonly colour: string;
  readonly colourDark: string;
  readonly ancestors: readonly GoalReference[];
  readonly children: readonly GoalView[];
  /** By which search finds it as well; they say nothing and are shown nowhere. */
  readonly aliases: readonly string[];
  /** Neighbours on the same level, across parents. */
  readonly previous: GoalReference | undefined;
  readonly next: GoalReference | undefined;
  /** The lists that its level carries, in the level's order; a list that is not supplied is `missing`. */
  readonly lists: readonly ListView[];
  /** True when its level carries lists and every one of them is missing. */
  readonly areAllListsMissing: boolean;
  readonly domains: DomainListView;
  readonly related: RelatedView;
  /** Reported after adoption: of the goal, then of its results in their order; of each the newest first. */
  readonly statuses: readonly GoalStatusView[];
  /** Indicators that measure this goal. */
  readonly indicatorIds: readonly string[];
  /** Figures that belong to this goal. */
  readonly figureIds: readonly string[];
}
