/**
 * The pairs of standards to which documents can be made: PDF/UA-1 with PDF/A-3a, which every reader knows; and those of PDF 2.0:
 * PDF/UA-2 with PDF/A-4 and WTPDF 1.0 ("well-tagged PDF").
 */
export const pdfStandards = ['ua-1', 'ua-2'] as const;
export type PdfStandard = (typeof pdfStandards)[number];
