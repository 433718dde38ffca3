import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const importExplainedEn = {
  'document-too-long': {
    why: 'Only the text of a document is needed, and pictures take most of the room in this file. Remove them, or save the text alone.',
    wrong: 'strategia import strategy.docx of hundreds of megabytes',
    right: 'strategia import strategy.txt, the text alone',
  },
  'import-not-readable': {
    why: 'The program reads a Word document, plain text, a workbook and CSV. Out of a file of another kind the text has to be saved or pasted first.',
    wrong: 'strategia import strategy.pdf',
    right: 'strategia import strategy.docx',
  },
  'not-a-word-document': {
    why: 'The ending of the name was changed, not the file, or the file is damaged. Word can save it anew.',
    wrong: 'strategia import strategy.docx, an old .doc file under a new name',
    right: 'strategia import strategy.docx, saved by Word as "Word document (.docx)"',
  },
  'not-a-workbook': {
    why: 'The ending of the name was changed, not the file, or the file is damaged or locked by a password. A spreadsheet program can save it anew.',
    wrong: 'strategia import data.xlsx, an old .xls file under a new name',
    right: 'strategia import data.xlsx, saved as "Excel workbook (.xlsx)"',
  },
  'sheet-too-large': {
    why: 'No strategy has so many entries. Mostly it is what is left of formatting, or a single cell far from the data; reading such a sheet would take all memory.',
    wrong: 'strategia import data.xlsx, with a sign in the cell XFD1048576',
    right: 'strategia import data.xlsx with nothing but filled rows',
  },
  'unpacks-too-large': {
    why: 'A Word document and a workbook are packed files. One that would take all memory when it is unpacked is damaged, or made to do harm.',
    wrong: 'strategia import strategy.docx that unpacks to 4 GB',
    right: 'strategia import strategy.docx, text and usual pictures',
  },
} as const satisfies Record<string, Explanation>;
