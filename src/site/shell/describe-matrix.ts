import { onceAnEdition } from '../../content/once-an-edition.ts';
import { groupBy } from '../../model/group-by.ts';
import type { DomainSetView } from '../../model/goal-lists.ts';
import type { EditionView } from '../../model/edition.ts';
import type { GoalView } from '../../model/goal.ts';
import type { Mark } from '../../model/data/provenance.ts';

/** The matrix as its template shows it. */
export interface Matrix {
  readonly domains: DomainSetView;
  readonly cellsMark: CommonMark;
  readonly groups: readonly MatrixGroup[];
}

/** Rows below their top-level goal; `head` is undefined where they are top-level goals themselves. */
export interface MatrixGroup {
  readonly head: GoalView | undefined;
  readonly rows: readonly MatrixRow[];
}

interface MatrixRow {
  readonly goal: GoalView;
  /** One a domain, in the order of the set; undefined where the goal does not concern it. */
  readonly cells: readonly (GoalView['domains']['items'][number] | undefined)[];
  readonly count: number;
}

/** Undefined where no goal is given a domain. */
export const describeMatrix = onceAnEdition((view): Matrix | undefined => {
  const { domains } = view;
  const groups = groupGoals(view);
  const cells = groups.flatMap((group) => group.goals.flatMap((goal) => goal.domains.items));
  if (!domains || cells.length === 0) return undefined;
  return {
    domains,
    cellsMark: commonMark(cells.map((cell) => cell.mark)),
    groups: groups.map(({ head, goals }) => ({
      head,
      rows: goals.map((goal) => ({
        goal,
        cells: matrixCells(goal, domains),
        count: goal.domains.items.length,
      })),
    })),
  };
});

/** Goals that have cards, below their top-level goals. */
function groupGoals(
  view: EditionView,
): readonly { readonly head: GoalView | undefined; readonly goals: readonly GoalView[] }[] {
  const carded = view.allGoals.filter((goal) => goal.level.hasCard);
  if (carded.every((goal) => goal.level.depth === 0)) return [{ head: undefined, goals: carded }];
  const byPosition = groupBy(carded, ({ position }) => position);
  return view.goals.map((head) => ({
    head,
    goals: (byPosition.get(head.position) ?? []).filter(({ id }) => id !== head.id),
  }));
}

function matrixCells(goal: GoalView, domains: DomainSetView): MatrixRow['cells'] {
  return domains.items.map((domain) => goal.domains.items.find((item) => item.id === domain.id));
}

/** The origin of several statements: said once where it is the same, else statement by statement. */
export interface CommonMark {
  readonly mark: Mark;
  readonly isMixed: boolean;
}

/** The one origin of all the statements, or `isMixed`; without statements they are `missing`. */
export function commonMark(marks: readonly Mark[]): CommonMark {
  const mark = marks[0] ?? 'missing';
  return { mark, isMixed: marks.some((other) => other !== mark) };
}
