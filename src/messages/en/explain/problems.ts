import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const problemsExplainedEn = {
  'broken-entry': {
    why: 'The catalogue of many strategies is made of what the build of each has left. The entry of one cannot be read.',
    wrong: 'what a build left, not written to its end',
    right: 'the project, built again: strategia build-all',
  },
  'document-carries-too-much': {
    why: 'The data can be taken out of a document, but this one carries more than any strategy. Nothing of it was written.',
    wrong: 'a PDF to which somebody attached thousands of files',
    right: 'the PDF as it was published',
  },
  'document-too-large': {
    why: 'No document of this program is so large. Probably it is another file.',
    wrong: 'a PDF of several gigabytes',
    right: 'the PDF as it was published',
  },
  'document-without-data': {
    why: 'Only the full document carries the data, neither the summary nor the cards of goals.',
    wrong: 'strategia extract summary.pdf --out data',
    right: 'strategia extract document.pdf --out data',
  },
  'file-in-use': {
    why: 'Windows does not let a file be replaced that is open somewhere. Close it and start the build again.',
    wrong: 'a build while the old PDF is open in a reader',
    right: 'a build after the reader was closed',
  },
  'file-not-planned': {
    why: 'The program checks that just what was to be made was made. This is its fault, not yours; report it.',
    wrong: 'a file in the result that was not planned',
    right: 'only files that were to be made',
  },
  'file-not-written': {
    why: 'The program checks that just what was to be made was made. This is its fault, not yours; report it.',
    wrong: 'a file that was to be made and is not there',
    right: 'all files that were to be made',
  },
  'folder-not-empty': {
    why: 'Something lies in this folder already, and the program replaces nothing that is not its own.',
    wrong: 'strategia extract document.pdf --out folder-with-files',
    right: 'strategia extract document.pdf --out new-folder',
  },
  'foreign-carried-file': {
    why: 'The document carries a file that is none of the data. Somebody may have changed it after it was published.',
    wrong: 'a PDF to which somebody attached a file',
    right: 'the PDF as it was published',
  },
  'foreign-target': {
    why: 'This folder holds files that the program did not make. A build replaces the whole folder, so it would delete them.',
    wrong: 'strategia build --out Documents',
    right: 'strategia build --out new-folder',
  },
  'invalid-clock': {
    why: 'This variable sets the date of files. Usually it is not needed: without it the date is the one of the data.',
    wrong: 'SOURCE_DATE_EPOCH=yesterday',
    right: 'SOURCE_DATE_EPOCH=1717200000',
  },
  'more-files-not-planned': {
    why: 'There are more files of the same kind than are worth listing.',
    wrong: 'dozens of files that were not planned',
    right: 'only files that were to be made',
  },
  'more-files-not-written': {
    why: 'There are more files of the same kind than are worth listing.',
    wrong: 'dozens of missing files',
    right: 'all files that were to be made',
  },
  'no-projects': {
    why: 'The command builds many strategies at once, and below this folder there is none.',
    wrong: 'strategia build-all FOLDER, with no data below it',
    right: 'strategia build-all FOLDER, in which each commune has a folder with its site.json',
  },
  'output-locked': {
    why: 'Another build is publishing here right now. Wait until it has ended, so that the two do not mix.',
    wrong: 'two builds into one folder at the same time',
    right: 'the second build after the first has ended',
  },
  'path-collision': {
    why: 'Two files would differ only by capitals; on many computers one would take the place of the other.',
    wrong: 'two pages with the addresses "Goal" and "goal"',
    right: 'two pages with the addresses "goal-1" and "goal-2"',
  },
  'path-outside-output': {
    why: 'The file would lie outside the folder of the result, or has a name that not every system takes.',
    wrong: 'a file of the result called ../page.html',
    right: 'a file of the result called page.html',
  },
  'template-error': {
    why: 'A template of a page has a mistake. If nobody changed it, this is a fault of the program.',
    wrong: 'a template with {% for goal in goals %} and no {% endfor %}',
    right: 'a template in which each {% for %} has its {% endfor %}',
  },
  'template-value-missing': {
    why: 'A template wants to print something that is not there. Usually it is a slip in a name.',
    wrong: 'a template with {{ goal.titel }}',
    right: 'a template with {{ goal.title }}',
  },
  'unknown-document': {
    why: 'This file was not made by this program, or another program has written it anew.',
    wrong: 'strategia extract contract.pdf --out data',
    right: 'strategia extract document.pdf --out data',
  },
  'unknown-edition': 'There is no edition of this name. Editions are the folders in editions/.',
  'unreadable-document': {
    why: 'The file is not in this place, or may not be opened.',
    wrong: 'strategia extract nowhere.pdf --out data',
    right: 'strategia extract document.pdf --out data',
  },
  'unsafe-file-name': {
    why: 'The files of the data travel with the document, and not every computer can write this name.',
    wrong: 'chapters/wstep:2.pl.md',
    right: 'chapters/wstep-2.pl.md',
  },
} as const satisfies Record<string, Explanation>;
