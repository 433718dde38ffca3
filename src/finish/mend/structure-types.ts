/** Types that hold blocks only: text and inline elements inside them belong into a paragraph. */
export const groupingTypes: ReadonlySet<string> = new Set([
  'Document',
  'Part',
  'Art',
  'Sect',
  'Div',
  'BlockQuote',
  'Index',
  'Aside',
]);

/** Types inside a line of text. */
export const inlineTypes: ReadonlySet<string> = new Set([
  'Span',
  'Em',
  'Strong',
  'Code',
  'Link',
  'Quote',
  'Reference',
]);

/** Types that Chromium writes and ISO 32000-1 does not know, with the standard type each stands for. */
export const roles: ReadonlyMap<string, string> = new Map([
  ['Em', 'Span'],
  ['Strong', 'Span'],
  ['Sub', 'Span'],
  ['Aside', 'Div'],
  ['DocumentFragment', 'Div'],
  ['Title', 'P'],
  ['FENote', 'Note'],
]);

/** The standard types of ISO 32000-1, 14.8.4, that a document may hold. */
export const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H P H1 H2 H3 H4 H5 H6 ' +
    'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot ' +
    'Figure Formula Form'
  ).split(' '),
);

/** Whether a type is that of a heading. */
export function isHeading(type: string): boolean {
  return /^H[1-6]$/.test(type);
}
