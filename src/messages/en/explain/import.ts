import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const importExplainedEn = {
  'document-too-long': {
    why: 'Only the text of a document is needed, and pictures take most of the room in this file. Remove them, or save the text alone.',
    wrong: 'strategia import strategy.docx of hundreds of megabytes',
    right: 'strategia import strategy.txt, the text alone',
  },
  'import-not-readable': {
    why: 'The program reads a Word document and plain text. Out of a file of another kind the text has to be saved or pasted first.',
    wrong: 'strategia import strategy.pdf',
    right: 'strategia import strategy.docx',
  },
  'not-a-word-document': {
    why: 'The ending of the name was changed, not the file, or the file is damaged. Word can save it anew.',
    wrong: 'strategia import strategy.docx, an old .doc file under a new name',
    right: 'strategia import strategy.docx, saved by Word as "Word document (.docx)"',
  },
} as const satisfies Record<string, Explanation>;
