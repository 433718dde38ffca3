import { groupBy } from '../../model/group-by.ts';
import type { EditionView } from '../../model/edition.ts';
import { flattenGoals } from '../../model/goal.ts';
import type { GoalView } from '../../model/goal.ts';
import type { EntryView } from '../../model/register.ts';
import type { NameForms } from '../../model/text.ts';
import type { LanguageTools } from '../../content/environment.ts';
import { capitalise, wordForCount } from '../../content/phrases.ts';
import { hasManyGoals, mostGoalsNamed } from './long-lists.ts';

/** A top-level goal with the squares of what is below it. */
interface GoalRow {
  readonly goal: GoalView;
  readonly squares: readonly Square[];
  /** What the squares are: `Cele operacyjne`. */
  readonly squaresName: string;
}

/** A row of the picture that the goals make. */
export function goalRow(goal: GoalView, view: EditionView): GoalRow {
  const squares = squaresBelow(goal);
  return {
    goal,
    squares,
    squaresName: levelHeading(
      squares.map((square) => square.goal),
      view,
    ),
  };
}

/** What goals of one level are called together: `Cele operacyjne`. Empty without goals. */
export function levelHeading(goals: readonly GoalView[], view: EditionView): string {
  const name = goals[0]?.level.name;
  return name ? capitalise(name.few ?? name.other, view.language) : '';
}

/** What is below a goal, counted by level: `5 celów operacyjnych, 20 działań`. Empty where nothing is. */
export function countBelow(goal: GoalView, tools: CountingTools): string {
  const byLevel = groupBy(flattenGoals(goal.children), ({ level }) => level);
  return [...byLevel]
    .sort(([one], [other]) => one.depth - other.depth)
    .map(([{ name }, goals]) => countInWords(goals.length, name, tools))
    .join(', ');
}

/** How many goals an entry of a register has, `12 celów`, where they are too many to be named; else undefined. */
export function countEntryGoals(
  { links }: EntryView,
  view: EditionView,
  tools: CountingTools & Pick<LanguageTools, 'label'>,
): string | undefined {
  if (!hasManyGoals(view) || links.length <= mostGoalsNamed) return undefined;
  const levelIds = new Set(links.map(({ goal }) => goal.levelId));
  const level = levelIds.size === 1 ? view.levels.find(({ id }) => levelIds.has(id)) : undefined;
  return level
    ? countInWords(links.length, level.shortName, tools)
    : tools.label('site.counts.goals', { count: links.length });
}

/** A number with the form of a name that goes with it: `12 celów`. */
function countInWords(count: number, name: NameForms, tools: CountingTools): string {
  return `${tools.formatNumber(count)}\u00a0${wordForCount(count, name, tools.language)}`;
}

type CountingTools = Pick<LanguageTools, 'language' | 'formatNumber'>;

/** Above this, squares no longer help to find one's way; a link to the goal's page stands for them. */
const mostSquares = 36;

/** A goal as a square of the cover: its number in its colour. */
export interface Square {
  readonly goal: GoalView;
  readonly isCurrent: boolean;
}

/** The squares below a goal: its descendants that have cards, else its children; none if there are too many. */
export function squaresBelow(goal: GoalView): readonly Square[] {
  const cards = flattenGoals(goal.children).filter((descendant) => descendant.level.hasCard);
  return asSquares(cards.length > 0 ? cards : goal.children);
}

/** What is named below a goal: the first on each way down that have cards, else its children. */
export function goalsBelow({ children }: GoalView): readonly GoalView[] {
  const cards = firstWithCards(children);
  return cards.length > 0 ? cards : children;
}

function firstWithCards(goals: readonly GoalView[]): readonly GoalView[] {
  return goals.flatMap((goal) => (goal.level.hasCard ? [goal] : firstWithCards(goal.children)));
}

/** A goal among its neighbours, itself included; none if it is alone or one of too many. */
export function squaresBeside(goal: GoalView, beside: readonly GoalView[]): readonly Square[] {
  return beside.length > 1 ? asSquares(beside, goal.id) : [];
}

function asSquares(goals: readonly GoalView[], currentId?: string): readonly Square[] {
  if (goals.length > mostSquares) return [];
  return goals.map((goal) => ({ goal, isCurrent: goal.id === currentId }));
}
