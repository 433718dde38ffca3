import { arrangeProposals } from '../arrange-proposals.ts';
import { headedPart } from './headed-part.ts';
import type { Part } from './part.ts';
import type { PrintContext } from './print-context.ts';

/** Every proposal with its page: those of the goals as a table, all others below it. */
export function proposalsPart(context: PrintContext): Part | undefined {
  const proposals = arrangeProposals(context);
  if (!proposals) return undefined;
  const heading = context.label('print.heading.proposals');
  return {
    ...headedPart('proposals', heading),
    template: 'proposals.njk',
    values: { title: heading, level: 1, ...proposals },
    lines: 12 + proposals.rows.length * 1.2 + proposals.groups.length,
  };
}
