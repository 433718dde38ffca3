import type { ProblemText } from '../message-language.ts';

/** English messages about signed documents and releases. One entry a code, in alphabetical order. */
export const releaseProblemsEn = {
  'edited-signed-record': {
    message: '"{found}" is nothing that attach-signed writes here: this file was edited by hand.',
    hint: 'Delete this file, move the signed PDF out of the folder, and attach it again: strategia attach-signed FILE.pdf',
  },
  'nothing-published': {
    message: 'No whole edition is published here yet, so there is nothing to compare with.',
    hint: 'Build first: strategia build. What was built elsewhere is named by --out FOLDER.',
  },
  'signed-file-changed': {
    message: 'This signed document is not the one that was attached: its bytes have changed since.',
    hint: 'Put the file back as it was signed. If it was signed anew, delete it with its .json and attach it again: strategia attach-signed FILE.pdf',
  },
  'signed-file-missing': {
    message: 'The signed document "{missing}" is not here, only what is known of it.',
    hint: 'Put the file back, or delete this record as well; then the site offers it no longer.',
  },
  'signed-file-no-pdf': {
    message: 'This file is no PDF.',
    hint: 'A signature in a file of its own (XAdES, .sig, .xml) cannot be attached; sign with PAdES, inside the PDF.',
  },
  'signed-file-not-ours': {
    message: 'This file does not begin with any document that is published in {output}.',
    hint: 'Either another version of the document was signed, or the program that signed wrote the PDF anew. Download the document, sign this very file (PAdES), and do not print or save it under way. An older output is named by --out FOLDER.',
  },
  'signed-file-of-other': {
    message: 'This is a signed "{document}" of the edition {edition}, not the one that was asked for.',
    hint: 'Leave out --edition and --language, or choose the right file.',
  },
  'signed-file-without-signature': {
    message: 'This is "{document}" as it was published; there is no signature in it.',
    hint: 'Sign the file first (PAdES), then attach what the signing program has saved.',
  },
  'signed-without-record': {
    message:
      'It is not known what this signed document shows: the file of the same name with .json is missing.',
    hint: 'Move the file out of this folder and attach it: strategia attach-signed FILE.pdf',
  },
} as const satisfies Record<string, ProblemText>;

/** What `attach-signed` says, in English. */
export const releaseTextsEn = {
  'help.command.attach-signed':
    'stores a signed PDF, so that the site offers it beside the unsigned one: strategia attach-signed FILE.pdf',
  'help.option.language': 'attach-signed: only a document in this language',
  'usage.missing-signed': 'Which file? Write its name after the command: strategia attach-signed FILE.pdf',
  'signed.done': 'Signed: {document}, edition {edition}, as of {date}. Stored as {stored}',
  'signed.there':
    'This file is attached already: {document}, edition {edition}, as of {date}. It is {stored}',
  'signed.next': 'The next build offers it beside the unsigned one: strategia build',
} as const;

export type ReleaseTextKey = keyof typeof releaseTextsEn;
