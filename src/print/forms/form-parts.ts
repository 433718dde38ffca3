import type { PrintForm } from '../../model/print/print-form.ts';
import { goalParts } from '../parts/goal-parts.ts';
import { joinSmallParts } from '../parts/join-small-parts.ts';
import { listParts } from './list-parts.ts';
import type { Part } from '../parts/part.ts';
import type { PrintContext } from '../print-context.ts';
import { indicatorsPart } from '../parts/indicators-part.ts';
import { registersPart, sourcesPart } from '../parts/register-parts.ts';
import { reportParts } from './report-parts.ts';
import { summaryParts } from './summary-parts.ts';
import { workingParts } from './working-parts.ts';

const listsByForm: Readonly<Record<PrintForm, (context: PrintContext) => readonly Part[]>> = {
  full: listParts,
  large: listParts,
  summary: summaryParts,
  working: workingParts,
  goal: goalFormParts,
  report: reportParts,
};

/** The parts of a document in its form, from the first page to the last. */
export function listFormParts(context: PrintContext): readonly Part[] {
  return listsByForm[context.form](context);
}

/** One goal for a committee: its opening, its cards, and where the statements come from. */
function goalFormParts(context: PrintContext): Part[] {
  return [
    ...goalParts(context),
    ...joinSmallParts([indicatorsPart(context), registersPart(context), sourcesPart(context)], context),
  ];
}
