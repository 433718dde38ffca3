import { inDocumentLanguage } from './form.ts';
import type { Form } from './form.ts';
import { full } from './full.ts';
import { inks, layPaper, usualPaper } from '../paper/paper.ts';
import { usualLayout } from '../paper/form-layout.ts';

/** All of the full document in letters of 18 pt, for people with low vision. */
export const large: Form = {
  ...full,
  id: 'large',
  place: 30,
  listContents: inDocumentLanguage,
  layout: {
    ...usualLayout,
    // What is not set larger keeps to the columns of the full document.
    paper: {
      ...layPaper('A4', { topMm: 26, bottomMm: 34, innerMm: 24, outerMm: 18 }),
      columnMm: usualPaper.columnMm,
    },
    isSingleSided: true,
    margins: {
      text: { font: '400 13pt/16.5pt', colour: inks.ink },
      folio: { font: '700 18pt/20.25pt', colour: inks.ink, widthMm: 18 },
      footGapMm: 4,
      headLines: 'several',
    },
    sheets: ['print-single-column.css', 'print-large.css', 'print-large-parts.css'],
    figures: 'large',
    cards: 'flowing',
  },
};
