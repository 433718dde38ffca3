import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const releaseExplainedEn = {
  'bip-place': {
    why: 'A build replaces its output as a whole, and what else lies there would be gone.',
    wrong: 'strategia build --bip output/bip',
    right: 'strategia build --bip bip',
  },
  'bip-without-adopted': {
    why: 'The BIP is given what has been adopted. A draft or a text in consultation has no act yet.',
    wrong: '--bip in a project whose only edition is a draft',
    right: '--bip in a project with an adopted edition',
  },
  'bip-without-document': {
    why: 'The BIP is given the document itself, printed by a browser with which the program was tested; a preview is none.',
    wrong: 'strategia build --only site --out site --bip bip',
    right: 'strategia build --bip bip',
  },
  'edited-signed-record': {
    why: 'What a signed document shows is told by its hash, which nobody can guess. The program writes this file, and nothing in it is for people to change.',
    wrong: '"sha256": "the same as before"',
    right: '"sha256" as strategia attach-signed wrote it: 64 digits from 0 to f',
  },
  'foreign-release': {
    why: 'The folder has to be one that only releases use: the names "releases" and "current" are theirs.',
    wrong: '--to a folder with a file or a folder "current" of its own',
    right: '--to a new folder',
  },
  'no-earlier-release': {
    why: 'There is nothing to go back to: what readers see is the oldest release that was kept.',
    wrong: 'strategia rollback --to releases after the first release',
    right: 'strategia rollback --to releases after two releases',
  },
  'no-release': {
    why: 'Going back needs something that was released there before. Perhaps another folder was meant.',
    wrong: 'strategia rollback --to an empty folder',
    right: 'strategia rollback --to the folder of strategia release',
  },
  'nothing-published': {
    why: 'A signed file is recognised by comparing it with what is published; so that has to be there first.',
    wrong: 'strategia attach-signed signed.pdf in a project that was never built',
    right: 'strategia build, then strategia attach-signed signed.pdf',
  },
  'release-changed-meanwhile': {
    why: 'A release keeps what it was built from. That would not be true if somebody saved a file meanwhile, so nothing was released.',
    wrong: 'a goal is saved while the release is being made',
    right: 'all is saved, then strategia release',
  },
  'release-damaged': {
    why: 'A release is shown only as it was made: half of one would be worse than none.',
    wrong: 'a file in a folder of releases was edited or deleted',
    right: 'folders of releases are left alone',
  },
  'release-no-room': {
    why: 'A release is a whole copy of the site with its data, so that going back needs nothing else.',
    wrong: 'a full disk',
    right: 'as much free room as the site takes',
  },
  'release-not-confirmed': {
    why: 'What readers see changes only when somebody has read what changes. Where a machine releases, --yes says that this is meant.',
    wrong: 'strategia release --to FOLDER in a script',
    right: 'strategia release --to FOLDER --yes in a script',
  },
  'release-place': {
    why: 'A build replaces its output as a whole, and releases in it would be gone; and data in a folder that everybody sees would be public.',
    wrong: 'strategia release --to output/releases',
    right: 'strategia release --to /srv/strategia',
  },
  'release-shown-already': {
    why: 'The release that was named is the one that readers see, so there is nothing to change.',
    wrong: 'strategia rollback to the release marked with *',
    right: 'strategia rollback to another one in the list',
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
  'unknown-release': {
    why: 'Releases are named by the time when they were made; older ones go when there are more than --keep says.',
    wrong: 'strategia rollback --to FOLDER yesterday',
    right: 'strategia rollback --to FOLDER with a name from --list',
  },
} as const satisfies Record<string, Explanation>;
