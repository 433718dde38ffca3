import type { Mark } from '../../model/data/provenance.ts';
import type { GoalView } from '../../model/goal.ts';
import { headedPart } from './part.ts';
import type { Part } from './part.ts';
import type { PrintContext } from '../print-context.ts';

interface MatrixRow {
  readonly goal: GoalView;
  /** For each domain the origin of the statement that the goal concerns it; `missing` where it does not. */
  readonly cells: readonly Mark[];
}

/** The table of goals and domains; left out where no goal has a domain. */
export function matrixPart(context: PrintContext): Part | undefined {
  const { view, label } = context;
  const { domains } = view;
  const rows = view.allGoals.filter((goal) => goal.domains.items.length > 0);
  if (!domains || rows.length === 0) return undefined;
  const matrixRows = rows.map((goal) => ({ goal, cells: cellsOf(goal, context) }));
  const marks = matrixRows.flatMap((row) => row.cells).filter((mark) => mark !== 'missing');
  const areAllProposals = marks.every((mark) => mark === 'proposal');
  const origin = areAllProposals
    ? 'allProposed'
    : marks.includes('proposal')
      ? 'someProposed'
      : 'noneProposed';
  const heading = label('print.heading.matrix');
  return {
    ...headedPart('matrix', heading),
    template: 'matrix.njk',
    values: {
      heading,
      areAllProposals,
      caption: label(`print.matrix.${origin}`),
      groups: view.goals
        .map(({ position }) => ({
          position,
          rows: matrixRows.filter((row) => row.goal.position === position),
        }))
        .filter((group) => group.rows.length > 0),
    },
  };
}

function cellsOf(goal: GoalView, { view }: PrintContext): MatrixRow['cells'] {
  return (view.domains?.items ?? []).map(
    (domain) => goal.domains.items.find((item) => item.id === domain.id)?.mark ?? 'missing',
  );
}
