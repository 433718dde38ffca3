import type { ProblemText } from '../message-language.ts';

/** English messages about the browser and about what it prints. One entry a code, in alphabetical order. */
export const browserTextsEn = {
  'browser-crashed': {
    message: 'The browser ended unexpectedly.',
    hint: 'Close other programs, so that there is more free memory, and start again.',
  },
  'browser-does-not-answer': {
    message: 'The browser {found} was started and has not answered for {seconds} s; it was ended.',
    hint: 'Start again when the computer has less to do, or name another browser in STRATEGIA_BROWSER.',
  },
  'browser-does-not-start': {
    message: 'The browser {found} does not start. It says: "{output}".',
    hint: 'Name another browser in STRATEGIA_BROWSER, or install one: npx puppeteer browsers install chrome-headless-shell@147',
  },
  'browser-not-found': {
    message: '"{found}" is not a program that can be started.',
    hint: 'Correct STRATEGIA_BROWSER, or remove it: the program then looks for a browser itself.',
  },
  'browser-output-unknown': {
    message: 'What the browser {found} printed cannot be read: "{output}".',
    hint: 'Leave out STRATEGIA_BROWSER, or install the browser that was tested: npx puppeteer browsers install chrome-headless-shell@147',
  },
  'browser-timed-out': {
    message: 'The browser did not finish within {seconds} s ({limit}).',
    hint: 'Start again when the computer has less to do.',
  },
  'document-finding': {
    message:
      'The inspection of the finished document {document} found: {detail} ({rule}; {clause}). Page: {page}.',
    hint: 'What it is about comes from this place in the data; where that is right, report a fault of the program.',
  },
  'no-browser': {
    message:
      "There is no browser to print with. Looked for: the embedded Chromium (for linux-x64; this is {machine}), Puppeteer's own ({puppeteer}), an installed Chrome, Chromium or Edge ({installed}).",
    hint: 'Install one: npx puppeteer browsers install chrome-headless-shell@147',
  },
  'print-font-missing': {
    message: 'The font {found} cannot be loaded.',
    hint: 'Check the address of its file in the style sheet.',
  },
  'print-id-duplicate': {
    message: 'The id "{found}" is there more than once (sections: {sections}).',
    hint: 'Give each thing in the document an id of its own.',
  },
  'print-id-invalid': {
    message: 'The id "{found}" (section {section}) cannot be a target in a PDF.',
    hint: 'Use letters without accents, digits, ".", "_" and "-", and begin with a letter.',
  },
  'print-link-relative': {
    message: 'The link to "{found}" (section {section}) leads nowhere from a PDF.',
    hint: 'Link to a place in the document (#…) or give a full address (https://…).',
  },
  'print-page-of-missing': {
    message:
      'The page of "{found}" is to be printed (section {section}), but the document has no such place.',
  },
  'print-picture-missing': {
    message: 'The picture "{found}" (section {section}) cannot be shown.',
    hint: 'Check that its file is there and is a picture.',
  },
  'print-request-denied': {
    message: 'The document asks for "{found}", which is not part of it. Nothing is loaded while printing.',
  },
  'print-target-hidden': {
    message: 'A link or a page number leads to "{found}", which is not printed.',
  },
  'print-target-missing': {
    message: 'A link (section {section}) leads to "{found}", but the document has no such place.',
  },
  'text-cut-off': {
    message: 'On page {page} of {document} a text is cut off ({size}): "{found}".',
    hint: 'The data are right; this is a fault of the layout: report it to the makers of the program, with this line.',
    closerHint: 'The project has a look of its own for documents: look first into {overrides}.',
  },
  'text-over-text': {
    message: 'On page {page} of {document} two texts lie on each other ({size}): "{found}" and "{other}".',
    hint: 'The data are right; this is a fault of the layout: report it to the makers of the program, with this line.',
    closerHint: 'The project has a look of its own for documents: look first into {overrides}.',
  },
} as const satisfies Record<string, ProblemText>;
