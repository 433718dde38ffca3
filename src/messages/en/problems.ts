import type { ProblemText } from '../message-language.ts';
import { beginProblemsEn } from './begin.ts';
import { browserTextsEn } from './browser.ts';
import { chaptersTextsEn } from './chapters.ts';
import { fontsTextsEn } from './fonts.ts';
import { importProblemsEn } from './import.ts';
import { loadTextsEn } from './load.ts';
import { overridesTextsEn } from './overrides.ts';
import { picturesTextsEn } from './pictures.ts';
import { referencesTextsEn } from './references.ts';
import { releaseProblemsEn } from './release.ts';
import { rulesTextsEn } from './rules.ts';
import { schemaTextsEn } from './schema.ts';

/** English messages. One entry a code, in alphabetical order. */
export const problemTextsEn = {
  ...beginProblemsEn,
  ...browserTextsEn,
  ...chaptersTextsEn,
  ...fontsTextsEn,
  ...importProblemsEn,
  ...loadTextsEn,
  ...overridesTextsEn,
  ...picturesTextsEn,
  ...referencesTextsEn,
  ...releaseProblemsEn,
  ...rulesTextsEn,
  ...schemaTextsEn,
  'broken-entry': {
    message: 'This entry of the catalogue cannot be read.',
    hint: 'Build its project again: strategia build-all',
  },
  'document-carries-too-much': {
    message:
      'This document carries more than is ever taken out of one: {files} files, {all} in all, {text} a file, {picture} a picture.',
    hint: 'Nothing was written. Take the file as it was published.',
  },
  'document-too-large': {
    message: 'This document has {found}; {maximum} are allowed.',
    hint: 'Is this the right file? Take it as it was published.',
  },
  'document-without-data': {
    message: 'This document carries no data.',
    hint: 'The full document does ("Dokument"); other forms do not, nor does one in which proposals are hidden.',
  },
  'file-in-use': {
    message: 'Nothing was published: a file that has to be replaced is open in another program.',
    hint: 'Close this file: {found}. Then start again.',
  },
  'file-not-planned': {
    message: '"{found}" was written, and nothing was to be there.',
    hint: 'This is a fault of the program, not of the data; please report it.',
  },
  'file-not-written': {
    message: '"{found}" was to be written, and is not there.',
    hint: 'This is a fault of the program, not of the data; please report it.',
  },
  'folder-not-empty': {
    message: 'This place is not empty: it holds "{found}". Nothing in it was changed.',
    hint: 'Choose a new or an empty folder with --out.',
  },
  'foreign-carried-file': {
    message: 'This document carries "{found}", which is no file of the data. Nothing was written.',
    hint: 'Somebody may have changed the document; take the file as it was published.',
  },
  'foreign-target': {
    message: 'This place holds "{found}", which this program did not make. Nothing in it was changed.',
    hint: 'Choose a new or an empty folder with --out, or empty this one yourself.',
  },
  'invalid-clock': {
    message: '"{found}" is no time that files can have: whole seconds since 1970, in the years 1980 to 2099.',
    hint: 'Correct SOURCE_DATE_EPOCH, or remove it: the date is then the one of the data.',
  },
  'more-files-not-planned': {
    message: 'Files beside these that were written without a plan: {count}.',
  },
  'more-files-not-written': {
    message: 'Files beside these that were to be written and are not there: {count}.',
  },
  'no-projects': {
    message: 'There is no project below this folder.',
    hint: 'A project is a folder with a site.json, as in data/; each one has a folder of its own.',
  },
  'output-locked': {
    message: 'Another build (process {pid} on {host}, since {since}) is publishing here.',
    hint: 'Wait until it has ended and start again. If no build is running there, delete the folder {lock}.',
  },
  'path-collision': {
    message: '"{found}" cannot be written: "{other}" is already there, and on many systems the two are one.',
    hint: 'Give one of them an address that differs in more than capital letters.',
  },
  'path-outside-output': {
    message: '"{found}" cannot be written inside the output folder.',
    hint: 'Use no "..", no ":" or "\\", no link, and no name that Windows keeps for itself, such as "con" or "nul".',
  },
  'unknown-document': {
    message: 'This is no document of this program, or another program has written it anew.',
    hint: 'Take the file as it was published; a signature added to it does no harm.',
  },
  'unknown-edition': { message: 'There is no edition "{found}".', hint: 'Editions: {allowed}.' },
  'unreadable-document': {
    message: 'The system does not let this document be read ({found}).',
    hint: 'Check its name and place.',
  },
  'unsafe-file-name': {
    message: 'A file of this name cannot travel with the document: not every system can write it.',
    hint: 'Rename it: no "\\", ":", "*", "?", no dot or blank at the end, no name like "con" or "nul".',
  },
  'template-error': {
    message: 'The template fails: {found}.',
    hint: 'Mend the template; where nobody changed it, this is a fault of the program.',
  },
  'template-value-missing': {
    message: 'The template prints "{found}", which has no value here.',
    hint: 'Mend the template (is the name right?); where nobody changed it, this is a fault of the program.',
  },
} as const satisfies Record<string, ProblemText>;

/** The code of a problem; stable in every language and version. */
export type ProblemCode = keyof typeof problemTextsEn;
