import { leaveOutLowestLevel } from '../../model/part-of-edition.ts';
import { usualLayout } from '../paper/form-layout.ts';
import type { FormLayout } from '../paper/form-layout.ts';
import { gridWidthMm, inks, layPaper, textHeightMm } from '../paper/paper.ts';
import { planOwnSheet, sheetPart } from '../parts/sheet-part.ts';
import type { OwnSheet } from '../parts/sheet-part.ts';
import { inDocumentLanguage } from './form.ts';
import type { Form } from './form.ts';
import { standsInSummary } from './summary.ts';

const sheetLayout: FormLayout = {
  ...usualLayout,
  paper: layPaper('A4', { topMm: 20, bottomMm: 27, innerMm: 18, outerMm: 18 }),
  isSingleSided: true,
};

/** A sheet of A3 has twice the area of one of A4. */
const posterScale = Math.SQRT2;
const posterLayout: FormLayout = {
  ...sheetLayout,
  paper: layPaper('A3', {
    topMm: 20 * posterScale,
    bottomMm: 27 * posterScale,
    innerMm: 18 * posterScale,
    outerMm: 18 * posterScale,
  }),
  margins: {
    ...usualLayout.margins,
    text: { font: '400 10.5pt/15pt', colour: inks.muted },
    folio: { font: '700 15pt/15pt', colour: inks.ink, widthMm: 20 },
  },
};

/** The goals with their titles and pages on one page: what a session has on the table. In every language. */
export const sheet: Form = {
  ...describeSheet(sheetLayout, 1),
  id: 'sheet',
  place: 15,
};

/** The same on A3, for a wall. */
export const poster: Form = {
  ...describeSheet(posterLayout, posterScale),
  id: 'poster',
  place: 25,
  listContents: (view) =>
    inDocumentLanguage(view).filter(() => planOwnSheet(view, ownSheet(posterLayout, posterScale))),
};

/** What both have in common; left out where there is no room even for the highest goals. */
function describeSheet(layout: FormLayout, largestScale: number): Omit<Form, 'id' | 'place'> {
  const space = ownSheet(layout, largestScale);
  return {
    listContents: (view) => (planOwnSheet(view, space) ? [{ view }] : []),
    listParts: (context) => [sheetPart(context, space)],
    layout,
    goalLinks: 'none',
    proposalsNotice: 'once',
    showsProposal: () => standsInSummary,
    pageLimit: { most: 1, shorten: leaveOutLowestLevel },
  };
}

function ownSheet({ paper }: FormLayout, largestScale: number): OwnSheet {
  return { widthMm: gridWidthMm(paper), heightMm: textHeightMm(paper), largestScale };
}
