import { listTexts } from '../../model/statements.ts';
import type { CitationView, TextView } from '../../model/text.ts';
import type { GoalView } from '../../model/goal.ts';

/** A goal as its card prints it. */
export interface GoalBlock {
  readonly goal: GoalView;
  readonly headingLevel: number;
  /** True when there is nothing to say of the goal but its title. */
  readonly isCompact: boolean;
  /** True when its lists take more than a page: then the card need not begin a page. */
  readonly isLong: boolean;
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

/** Lays out goals in document order; `headingLevel` is that of the highest among them. `top` stands above them all. */
export function layOutGoals(
  goals: readonly GoalView[],
  headingLevel: number,
  top: readonly GoalView[] = [],
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
    blocks: flat.map(({ goal, level }) => layOutGoal(goal, level, sharing)),
    isCompact: flat.length > 0 && flat.every(({ goal }) => isBare(goal)),
    missing: sharesSentence ? withLists[0]?.goal : undefined,
    sources,
  };
}

/** One goal as a block. */
export function layOutGoal(goal: GoalView, headingLevel: number, sharing: Sharing): GoalBlock {
  return {
    goal,
    headingLevel,
    isCompact: isBare(goal),
    isLong: isLong(goal),
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

/** What is left of a page below a card's title, and what about an item takes of it. */
const pageRoomPt = 600;
const result = { lettersInLine: 42, linePt: 15, gapPt: 3.75, measurePt: 11.25 } as const;
const entry = { lettersInLine: 34, linePt: 11.25, gapPt: 1.875 } as const;

function isLong({ lists }: GoalView): boolean {
  const heights = { results: 0, entries: 0 };
  for (const { id, items } of lists)
    for (const { text, measure, role } of items)
      if (id === 'results')
        heights.results += heightPt([text], result) + (measure === undefined ? 0 : result.measurePt);
      else heights.entries += heightPt(role === undefined ? [text] : [text, role], entry);
  return Math.max(heights.results, heights.entries) > pageRoomPt;
}

function heightPt(texts: readonly TextView[], size: typeof result | typeof entry): number {
  const letters = texts.reduce((sum, { text }) => sum + text.length, 0);
  return Math.ceil(letters / size.lettersInLine) * size.linePt + size.gapPt;
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
