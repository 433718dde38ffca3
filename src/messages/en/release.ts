import type { ProblemText } from '../message-language.ts';

/** English messages about signed documents and releases. One entry a code, in alphabetical order. */
export const releaseProblemsEn = {
  'bip-place': {
    message:
      'Files for the BIP cannot be written here: "{found}" is replaced or read as a whole by each build.',
    hint: 'Name a folder of its own: --bip FOLDER',
  },
  'bip-without-adopted': {
    message: 'There is nothing for the BIP: no edition has been adopted.',
    hint: 'Write "adoption" into strategy.json when it has been.',
  },
  'bip-without-document': {
    message: 'The document {document} is not among what is published, so nothing was written for the BIP.',
    hint: 'Build it whole, without --only site and --profile, with the browser that was tested (strategia doctor).',
  },
  'edited-signed-record': {
    message: '"{found}" is nothing that attach-signed writes here: this file was edited by hand.',
    hint: 'Delete this file, move the signed PDF out of the folder, and attach it again: strategia attach-signed FILE.pdf',
  },
  'foreign-release': {
    message: 'This folder holds "{found}", which is none of a release. Nothing in it was changed.',
    hint: 'Name a new or an empty folder with --to.',
  },
  'no-earlier-release': {
    message: 'There is no release before the one that readers see.',
    hint: 'Name one of these after the command: {allowed}',
  },
  'no-release': {
    message: 'There is no release in this folder.',
    hint: 'Make one: strategia release --to FOLDER',
  },
  'nothing-published': {
    message: 'No whole edition is published here yet, so there is nothing to compare with.',
    hint: 'Build first: strategia build. What was built elsewhere is named by --out FOLDER.',
  },
  'release-changed-meanwhile': {
    message: 'Nothing was released: data or output were changed while they were being released.',
    hint: 'Wait until nobody works on them and start again.',
  },
  'release-damaged': {
    message: 'This release is not as it was made: "{found}" is missing or was changed.',
    hint: 'Choose another one (strategia rollback --to FOLDER --list), or release anew.',
  },
  'release-no-room': {
    message: 'There is no room left on this disk. What readers see is unchanged.',
    hint: 'Make room, or keep fewer releases: --keep 2',
  },
  'release-not-confirmed': {
    message: 'Nothing was released: nobody could be asked, since this is no terminal.',
    hint: 'Read above what changes for readers; if that is meant, add --yes.',
  },
  'release-place': {
    message: 'Releases cannot be kept here: this is the place of "{found}", which they are made from.',
    hint: 'Name a folder of its own with --to, outside output/, data/ and overrides/.',
  },
  'release-shown-already': {
    message: 'Readers see {found} already.',
    hint: 'All of them: strategia rollback --to FOLDER --list',
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
  'unknown-release': {
    message: 'There is no release "{found}" here.',
    hint: 'Releases: {allowed}',
  },
} as const satisfies Record<string, ProblemText>;

/** What `attach-signed`, `release` and `rollback` say, in English. */
export const releaseTextsEn = {
  'help.command.attach-signed':
    'stores a signed PDF, so that the site offers it beside the unsigned one: strategia attach-signed FILE.pdf',
  'help.option.language': 'attach-signed: only a document in this language',
  'usage.missing-signed': 'Which file? Write its name after the command: strategia attach-signed FILE.pdf',
  'signed.done': 'Signed: {document}, edition {edition}, as of {date}. Stored as {stored}',
  'signed.there':
    'This file is attached already: {document}, edition {edition}, as of {date}. It is {stored}',
  'signed.next': 'The next build offers it beside the unsigned one: strategia build',
  'help.command.release':
    'builds, says what changes for readers, and switches them to it at once: strategia release --to FOLDER',
  'help.command.rollback':
    'shows readers an earlier release again: strategia rollback --to FOLDER [RELEASE]; --list lists them',
  'help.option.to': 'release, rollback: the folder of the releases; web servers serve FOLDER/current/site',
  'help.option.keep': 'release: how many releases stay; 5 by default',
  'help.option.list': 'rollback: only lists the releases',
  'usage.missing-releases': 'Where are the releases? Name their folder: strategia {command} --to FOLDER',
  'usage.release-whole': 'A release is always whole; {option} builds only a part.',
  'usage.wrong-keep': '--keep cannot be "{found}". Write how many releases stay, 1 or more.',
  'release.first': 'This is the first release in this folder. Readers will find:',
  'release.compared': 'Readers see {name} now. What they will find changed:',
  'release.new-pages': 'New pages: {count}',
  'release.changed-pages': 'Pages with a changed text: {count}',
  'release.gone-pages':
    'Attention, pages that will be gone: {count}. Whoever has their address will find nothing:',
  'release.moved': 'Pages that have moved; their old addresses lead on: {count}',
  'release.new-documents': 'New documents: {count}',
  'release.changed-documents': 'Changed documents: {count}',
  'release.gone-documents': 'Attention, documents that will be gone: {count}',
  'release.framed-pages':
    'Pages whose text stays, with a change in what stands around it (menu, foot, look): {count}',
  'release.other-files': 'Other files that change (data to download, pictures, search): {count}',
  'release.nothing-to-see': 'Nothing that readers would see.',
  'release.more': '… and {count} more',
  'release.question': 'Shall readers see this from now on? [y/N] ',
  'release.released': 'Released: {name}. Readers see it at {place}',
  'release.unchanged': 'Nothing to release: readers see exactly this already ({name}).',
  'release.declined': 'Nothing was released; readers see what they saw before.',
  'release.removed': 'Older releases that were removed: {names}',
  'rollback.compared': 'Back to {name}. What readers will find changed:',
  'rollback.done': 'Readers see {name} again, at {place}',
  'rollback.release': '{name}  {made}, pages: {pages}, documents: {documents}',
  'rollback.current': '← what readers see',
  'help.option.bip':
    'build: also writes what the BIP (the Polish bulletin of public information) is given: documents, SHA-256, metryka',
  'failure.bip': 'Site and documents are published; nothing was written for the BIP.',
  'bip.done': 'For the BIP: {file} in {folder}',
  'bip.lacks': 'Its metryka lacks, for whoever publishes to fill in: {names}',
  'bip.heading': 'Metryka of the document',
  'bip.missing': 'not in the data; to be filled in by whoever publishes it in the BIP',
  'bip.title': 'Document',
  'bip.state': 'State',
  'bip.publisher': 'Body that makes the information accessible',
  'bip.body': 'Produced by (the body that adopted it)',
  'bip.number': 'Number of the act',
  'bip.responsible': 'Person who produced the information or answers for its content',
  'bip.entered': 'Person who entered the information into the BIP',
  'bip.made': 'Date of making (adoption)',
  'bip.published': 'Date of publication in the BIP',
  'bip.changed': 'Date of the last change',
  'bip.changes': 'Changes',
  'bip.proposals': 'Note',
  'bip.contains-proposals':
    'The file contains proposals of the editors, which are no part of the resolution and are marked in the text.',
  'bip.file': 'File',
  'bip.bytes': '{bytes} bytes',
  'bip.sha256': 'SHA-256: {sha256}',
  'bip.data': 'Hash of the data from which the document was made (SHA-256)',
} as const;

export type ReleaseTextKey = keyof typeof releaseTextsEn;
