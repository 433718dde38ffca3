/** The forms in which an edition is printed; the full one comes first, because all others name its pages. */
export const printForms = ['full', 'summary', 'large', 'working', 'goal', 'report'] as const;

/** One of the forms in which an edition is printed. */
export type PrintForm = (typeof printForms)[number];

/** A form that only helps to read the full document, and the page of each anchor in that document. */
export interface AuxiliaryForm {
  readonly form: Exclude<PrintForm, 'full'>;
  readonly fullPageOf: ReadonlyMap<string, number>;
}
