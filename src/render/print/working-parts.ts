import { lineSpecimen } from './line-specimen.ts';
import { listParts } from './list-parts.ts';
import { headedPart } from './headed-part.ts';
import type { Part } from './part.ts';
import type { PrintContext } from './print-context.ts';

/** Everything that the full document says, for debating amendments, and a form to propose one. */
export function workingParts(context: PrintContext): readonly Part[] {
  return listParts(context, amendmentPart(context));
}

function amendmentPart({ label }: PrintContext): Part {
  const heading = label('print.amendment.heading');
  return {
    ...headedPart('amendment', heading),
    template: 'amendment.njk',
    values: { heading, specimen: lineSpecimen },
  };
}
