import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const browserExplainedEn = {
  'browser-crashed': {
    why: 'A browser prints the document, and it stopped, usually for want of memory. Nothing is wrong with the data.',
    wrong: 'the browser ended while it was printing',
    right: 'another start, with free memory',
  },
  'browser-does-not-answer': {
    why: 'The browser started but does not answer. Probably the computer was too busy.',
    wrong: 'the browser started and says nothing',
    right: 'another start, or another browser in STRATEGIA_BROWSER',
  },
  'browser-does-not-start': {
    why: 'The browser that was named could not be started; the message repeats what it said.',
    wrong: 'STRATEGIA_BROWSER names a program that is no browser',
    right: 'STRATEGIA_BROWSER names Chrome or Chromium, or is not set',
  },
  'browser-not-found': {
    why: 'There is no browser at the place that was named. If none is named, the program looks for one itself.',
    wrong: 'STRATEGIA_BROWSER=/opt/chrom',
    right: 'STRATEGIA_BROWSER=/opt/chrome',
  },
  'browser-output-unknown': {
    why: 'What this browser prints is built in another way than what the program was tested with.',
    wrong: 'a browser of another kind, whose print the program does not know',
    right: 'the browser that the program was tested with',
  },
  'browser-timed-out': {
    why: 'The browser did not print the document in time. Usually it is enough to start again.',
    wrong: 'printing takes longer than its time',
    right: 'another start, when the computer has less to do',
  },
  'document-finding': {
    why: 'The finished document is inspected before it is published. Something in it breaks a rule of accessibility; the message names the place in the data that it depends on.',
    wrong: 'a finished document in which the inspection found a fault',
    right: 'a document without one',
  },
  'no-browser': {
    why: 'A browser prints the PDF, and there is none on this computer. The site can be built without one (--only site).',
    wrong: 'a computer without a browser',
    right: 'Chrome, Chromium or Edge, installed',
  },
  'print-font-missing': {
    why: 'A font could not be loaded, so the print would look different. It is a matter of the style sheet, not of the data.',
    wrong: 'a style sheet that names a font which is not there',
    right: 'a font whose file lies in its place',
  },
  'print-id-duplicate': {
    why: 'Two places of the document have the same name, so a link does not know where to lead. It is a matter of the template.',
    wrong: 'a template in which two things have the same id',
    right: 'a template in which each has its own',
  },
  'print-id-invalid': {
    why: 'The name of a place in the document has characters that a PDF does not take. It is a matter of the template.',
    wrong: 'a template with id="goal 1"',
    right: 'a template with id="goal-1"',
  },
  'print-link-relative': {
    why: "A PDF lies alone at a reader's, with no site beside it, so a link has to be a full address.",
    wrong: 'a template with the link ../map.html',
    right: 'a template with the link https://mala.pl/map.html',
  },
  'print-page-of-missing': {
    why: 'The document is to print the page of something that it does not have. It is a matter of the template.',
    wrong: 'a template that asks for the page of a place which is not there',
    right: 'a template that asks for the page of a place which is',
  },
  'print-picture-missing': {
    why: 'The picture could not be shown. It is a matter of the template; pictures of figures.json are checked earlier.',
    wrong: 'a template with a picture whose file is not there',
    right: 'a template with a picture that is in its place',
  },
  'print-request-denied': {
    why: 'Nothing is loaded from outside while printing, so that the document is always the same.',
    wrong: 'a template that loads something from the internet',
    right: 'a template that has everything with it',
  },
  'print-target-hidden': {
    why: 'A link leads to something that is not on the paper. It is a matter of the template or the style sheet.',
    wrong: 'a link to a place that is hidden in print',
    right: 'a link to a place that is printed',
  },
  'print-target-missing': {
    why: 'A link within the document leads nowhere. It is a matter of the template.',
    wrong: 'a template with a link to a place that is not there',
    right: 'a template with a link to a place that is',
  },
  'text-cut-off': {
    why: 'In print a part of a text would not be seen. The data are right; report it to the makers of the program, with the line of the message.',
    wrong: 'a word that does not fit into its frame',
    right: 'a word that is seen as a whole',
  },
  'text-over-text': {
    why: 'In print one text would cover another. The data are right; report it to the makers of the program, with the line of the message.',
    wrong: 'two texts in the same place of a page',
    right: 'each text in its place',
  },
} as const satisfies Record<string, Explanation>;
