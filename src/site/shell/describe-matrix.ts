import type { DomainSetView } from '../../model/goal-lists.ts';
import type { EditionView } from '../../model/edition.ts';
import type { GoalView } from '../../model/goal.ts';
import type { Mark } from '../../model/data/provenance.ts';

/** The matrix as its template shows it. Undefined where no goal is given a domain. */
export function describeMatrix(view: EditionView): object | undefined {
  const { domains } = view;
  const groups = matrixGroups(view);
  const cells = groups.flatMap((group) => group.goals.flatMap((goal) => goal.domains.items));
  if (!domains || cells.length === 0) return undefined;
  return {
    domains,
    cellsMark: commonMark(cells.map((cell) => cell.mark)),
    groups: groups.map(({ head, goals }) => ({
      head,
      rows: goals.map((goal) => ({
        goal,
        cells: matrixRow(goal, domains),
        count: goal.domains.items.length,
      })),
    })),
  };
}

interface MatrixGroup {
  /** The top-level goal; undefined where the rows are top-level goals themselves. */
  readonly head: GoalView | undefined;
  readonly goals: readonly GoalView[];
}

/** Goals that have cards, below their top-level goals. */
function matrixGroups(view: EditionView): readonly MatrixGroup[] {
  const carded = view.allGoals.filter((goal) => goal.level.hasCard);
  if (carded.every((goal) => goal.level.depth === 0)) return [{ head: undefined, goals: carded }];
  return view.goals.map((head) => ({
    head,
    goals: carded.filter((goal) => goal.position === head.position && goal.id !== head.id),
  }));
}

/** One cell a domain, in the order of the set; undefined where the goal does not concern it. */
function matrixRow(
  goal: GoalView,
  domains: DomainSetView,
): readonly (GoalView['domains']['items'][number] | undefined)[] {
  return domains.items.map((domain) => goal.domains.items.find((item) => item.id === domain.id));
}

/** The origin of several statements: said once where it is the same, else statement by statement. */
interface CommonMark {
  readonly mark: Mark;
  readonly isMixed: boolean;
}

/** The one origin of all the statements, or `isMixed`; without statements they are `missing`. */
export function commonMark(marks: readonly Mark[]): CommonMark {
  const mark = marks[0] ?? 'missing';
  return { mark, isMixed: marks.some((other) => other !== mark) };
}
