import { listTexts } from '../../model/statements.ts';
import type { CitationView } from '../../model/text.ts';
import type { GoalView } from '../../model/goal.ts';
import type { FormLayout } from '../paper/form-layout.ts';
import { keepTogether, splitLists } from './card-lists.ts';
import type { CardLists } from './card-lists.ts';
import { findCardOrigin } from './card-origin.ts';
import type { CardOrigin } from './card-origin.ts';

/** A goal as its card prints it. */
export interface GoalBlock {
  readonly goal: GoalView;
  readonly headingLevel: number;
  /** True when there is nothing to say of the goal but its title. */
  readonly isCompact: boolean;
  readonly lists: CardLists;
  /** True when its lists take more than a page: then it begins one. */
  readonly isLong: boolean;
  /** Said once where it is the same for all its lists. */
  readonly origin: CardOrigin | undefined;
  /** False when its level carries no lists, or none of them is supplied. */
  readonly hasLists: boolean;
  /** True when partners or instruments stand beside the results. */
  readonly hasSideLists: boolean;
  /** True when the card says itself where its title is from, because other titles are from elsewhere. */
  readonly namesTitleSource: boolean;
  /** True when the card says itself that its lists are not supplied. */
  readonly saysMissing: boolean;
}

/** The blocks of some goals and of everything below them, and whether one sentence speaks for all their lists. */
export interface GoalBlocks {
  readonly blocks: readonly GoalBlock[];
  /** True when every block is compact: then they share pages. */
  readonly isCompact: boolean;
  /** A goal whose lists are missing as those of all others are: its lists name what is not supplied. */
  readonly missing: GoalView | undefined;
  /** The sources of all titles, where they are the same. */
  readonly sources: readonly CitationView[];
}

/** What is said once for several cards, and what each says for itself. */
interface Sharing {
  readonly missing: 'alone' | 'together';
  readonly source: 'alone' | 'together';
}

/** How cards are laid out. */
interface CardLayout {
  /** Of the highest goal among them. */
  readonly headingLevel: number;
  readonly cards: FormLayout['cards'];
}

/** Lays out goals in document order. `top` stands above them all. */
export function layOutGoals(
  goals: readonly GoalView[],
  { headingLevel, cards, top = [] }: CardLayout & { readonly top?: readonly GoalView[] },
): GoalBlocks {
  const flat = flatten(goals, headingLevel);
  const withLists = flat.filter(({ goal }) => goal.lists.length > 0);
  const sharesSentence = withLists.length > 1 && withLists.every(({ goal }) => goal.areAllListsMissing);
  const sources = sharedSources([...top, ...flat.map(({ goal }) => goal)]);
  const sharing: Sharing = {
    missing: sharesSentence ? 'together' : 'alone',
    source: sources.length > 0 ? 'together' : 'alone',
  };
  return {
    blocks: flat.map(({ goal, level }) => layOutGoal(goal, { headingLevel: level, cards, ...sharing })),
    isCompact: flat.length > 0 && flat.every(({ goal }) => isBare(goal)),
    missing: sharesSentence ? withLists[0]?.goal : undefined,
    sources,
  };
}

/** One goal as a block. */
export function layOutGoal(
  goal: GoalView,
  {
    headingLevel,
    cards,
    below = 'card',
    ...sharing
  }: CardLayout & Sharing & { readonly below?: 'card' | 'opening' },
): GoalBlock {
  const split = splitLists(goal, below);
  return {
    goal,
    headingLevel,
    isCompact: isBare(goal),
    lists: cards === 'in-columns' ? split : keepTogether(goal),
    isLong: split.more.length > 0,
    origin: findCardOrigin(goal),
    hasLists: hasLists(goal),
    hasSideLists: goal.lists.some((list) => list.id === 'results') && goal.lists.length > 1,
    namesTitleSource: goal.title.sources.length > 0 && sharing.source === 'alone',
    saysMissing: goal.areAllListsMissing && sharing.missing === 'alone',
  };
}

/** The sources of the titles when they are the same throughout, else none. */
function sharedSources(goals: readonly GoalView[]): readonly CitationView[] {
  const [first] = goals;
  const key = (goal: GoalView): string =>
    JSON.stringify([goal.title.isEditorialTranslation, goal.title.sources]);
  return first && goals.every((goal) => key(goal) === key(first)) ? first.title.sources : [];
}

function isBare(goal: GoalView): boolean {
  return (
    !hasLists(goal) &&
    goal.domains.mark === 'missing' &&
    goal.related.items.length === 0 &&
    listTexts('goal', goal, 'words').length === 0 &&
    goal.indicatorIds.length === 0 &&
    goal.figureIds.length === 0
  );
}

function hasLists(goal: GoalView): boolean {
  return goal.lists.length > 0 && !goal.areAllListsMissing;
}

function flatten(
  goals: readonly GoalView[],
  level: number,
): { readonly goal: GoalView; readonly level: number }[] {
  return goals.flatMap((goal) => [{ goal, level }, ...flatten(goal.children, level + 1)]);
}
