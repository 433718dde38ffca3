import { inDocumentLanguage } from './form.ts';
import type { Form } from './form.ts';
import { full } from './full.ts';

/** All of the full document in letters of 18 pt, for people with low vision. */
export const large: Form = {
  ...full,
  id: 'large',
  place: 30,
  listContents: inDocumentLanguage,
  layout: {
    isSingleSided: true,
    sheets: ['print-single-column.css', 'print-large.css', 'print-large-parts.css'],
    figures: 'large',
  },
};
