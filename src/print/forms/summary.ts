import type { ProposalView } from '../../model/edition.ts';
import { leaveOutLowestLevel } from '../../model/part-of-edition.ts';
import { usualLayout } from '../paper/form-layout.ts';
import type { Part } from '../parts/part.ts';
import { countLevels, structurePart } from '../parts/text-parts.ts';
import type { PrintContext } from '../print-context.ts';
import type { Form } from './form.ts';

/**
 * The strategy on a few pages for a session: mission and vision, the picture of the goals, their titles with pages; in
 * every language.
 */
export const summary: Form = {
  id: 'summary',
  place: 20,
  listContents: (view) => [{ view }],
  listParts: (context) => [summaryPart(context)],
  layout: usualLayout,
  goalLinks: 'none',
  proposalsNotice: 'once',
  showsProposal: () => standsInSummary,
  // What a session has on the table.
  pageLimit: { most: 4, shorten: leaveOutLowestLevel },
};

function summaryPart(context: PrintContext): Part {
  const { values } = structurePart(context);
  const omitted = countLevels(context).filter(({ level }) =>
    context.view.allGoals.every((goal) => goal.level.id !== level.id),
  );
  return {
    id: 'summary',
    template: 'summary.njk',
    startsOnRight: false,
    head: context.formName,
    contents: [],
    values: { ...values, omitted: omitted.map(({ words }) => words).join(', ') },
  };
}

const atHead: readonly (string | undefined)[] = ['part.imprint', 'part.mission'];

/** Titles, mission and vision, domains. */
export function standsInSummary({ kind, goal, anchor, isTitle }: ProposalView): boolean {
  if (isTitle || kind === 'domains') return isTitle || goal === undefined;
  return kind === 'text' && atHead.includes(anchor);
}
