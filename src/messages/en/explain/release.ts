import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const releaseExplainedEn = {
  'edited-signed-record': {
    why: 'What a signed document shows is told by its hash, which nobody can guess. The program writes this file, and nothing in it is for people to change.',
    wrong: '"sha256": "the same as before"',
    right: '"sha256" as strategia attach-signed wrote it: 64 digits from 0 to f',
  },
  'nothing-published': {
    why: 'A signed file is recognised by comparing it with what is published; so that has to be there first.',
    wrong: 'strategia attach-signed signed.pdf in a project that was never built',
    right: 'strategia build, then strategia attach-signed signed.pdf',
  },
  'signed-file-changed': {
    why: 'A signature holds for the bytes that were signed. One changed byte makes it void, so such a file is not published.',
    wrong: 'the file in signed/ was opened and saved by another program',
    right: 'the file in signed/ is the one that was attached',
  },
  'signed-file-missing': {
    why: 'Each signed document is two files: the PDF and what it shows. Here only the second is left.',
    wrong: 'signed/torun-2010-signed-2026-11-22.en.json alone',
    right: 'signed/torun-2010-signed-2026-11-22.en.json and signed/torun-2010-signed-2026-11-22.en.pdf',
  },
  'signed-file-no-pdf': {
    why: 'Only a signature inside the PDF (PAdES) travels with the document, and everybody can check it in a usual viewer.',
    wrong: 'strategia attach-signed torun-2010.pl.pdf.xml',
    right: 'strategia attach-signed torun-2010.pl-signed.pdf',
  },
  'signed-file-not-ours': {
    why: 'A signature (PAdES) is added behind the last byte of the file, so that the file begins as it was published. Here it does not: what was signed is not what was published.',
    wrong: 'the document was printed "to PDF" and that was signed',
    right: 'the document was downloaded and signed as it was',
  },
  'signed-file-of-other': {
    why: 'The options ask for one document and the file is another one. Nothing was stored, so that nothing stands in the wrong place.',
    wrong: 'strategia attach-signed signed-2010.pdf --edition torun-2030',
    right: 'strategia attach-signed signed-2010.pdf',
  },
  'signed-file-without-signature': {
    why: 'The file is a published document, with nothing of a signature behind it. Perhaps the wrong one of two files was chosen.',
    wrong: 'strategia attach-signed torun-2010.pl.pdf',
    right: 'strategia attach-signed torun-2010.pl-signed.pdf',
  },
  'signed-without-record': {
    why: 'The site says which state of the strategy a signed document shows. That is written when it is attached, not when it is copied here.',
    wrong: 'a PDF copied into signed/ by hand',
    right: 'strategia attach-signed FILE.pdf, which writes both files',
  },
} as const satisfies Record<string, Explanation>;
