import type { ProblemText } from '../message-language.ts';

/** English messages about a document that cannot be read. One entry a code, in alphabetical order. */
export const importProblemsEn = {
  'document-too-long': {
    message: 'This file has {count} bytes; strategies are shorter.',
    hint: 'Is it the right file? Remove its pictures, or save its text alone as .txt.',
  },
  'import-not-readable': {
    message: 'Files of the kind "{found}" cannot be read.',
    hint: 'These can: {allowed}. From another program save or paste the text alone into a .txt file.',
  },
  'not-a-word-document': {
    message: 'This file does not open as a Word document.',
    hint: 'Open it in Word and save it again: File, Save as, "Word document (.docx)".',
  },
  'not-a-workbook': {
    message: 'This file does not open as a workbook.',
    hint: 'Open it in a spreadsheet program and save it again: File, Save as, "Excel workbook (.xlsx)".',
  },
  'sheet-too-large': {
    message: 'The sheet reaches to cell {found}; at most {rows} rows and {columns} columns are read.',
    hint: 'Delete empty rows and columns far from the data, or move the data into a new workbook (strategia workbook).',
  },
  'unpacks-too-large': {
    message: 'Unpacked, this file has more than {maximum} MB; it was not read.',
    hint: 'Is it the right file? Remove its pictures, or save its contents alone.',
  },
} as const satisfies Record<string, ProblemText>;

/** What `import` says, in English. */
export const importTextsEn = {
  'help.command.import':
    'reads a strategy from a .txt or .docx, data from a workbook .xlsx or a .csv, and shows what it understands; with --write writes it: strategia import FILE',
  'help.option.force':
    'import: replaces what the data say otherwise than the file, too; workbook: replaces the file',
  'usage.missing-import': 'Which file? Name it after the command: strategia import strategy.docx',
  'import.read-lines': 'Read lines: {count} ({encoding}). Edition: {edition}.',
  'import.read-paragraphs': 'Read paragraphs: {count} ({encoding}). Edition: {edition}.',
  'import.goal': 'goal {number}',
  'import.goal-without-number': 'goal without a number',
  'import.counted': ' (number given)',
  'import.title': 'title of goal {number}',
  'import.title-without-number': 'title of the goal',
  'import.summary': 'summary of goal {number}',
  'import.summary-without-number': 'summary of the goal',
  'import.known-goal': 'goal {number}, once more',
  'import.known-goal-without-number': 'goal, once more',
  'import.level': 'name of a level',
  'import.list-results': 'heading: results',
  'import.list-partners': 'heading: partners',
  'import.list-instruments': 'heading: instruments',
  'import.item-results': 'result',
  'import.measure': 'measure',
  'import.item-partners': 'partner',
  'import.item-instruments': 'instrument',
  'import.chapter': 'title of a chapter',
  'import.heading': 'heading in a chapter',
  'import.paragraph': 'paragraph of a chapter',
  'import.chapter-item': 'item of a list in a chapter',
  'import.table': 'table in a chapter',
  'import.skipped-page': 'left out: number of a page',
  'import.skipped-repeated': 'left out: head of a page',
  'import.skipped-picture': 'left out: picture (add it with strategia new figure)',
  'import.skipped-note': 'left out: note',
  'import.unclear-too-deep': 'unclear: a goal below the levels of strategy.json',
  'import.unclear-number-taken': 'unclear: a number that another goal has',
  'import.unclear-item-without-list': 'unclear: an item without a heading (results, partners, instruments?)',
  'import.unclear-table-in-goal': 'unclear: a table with a goal',
  'import.added': 'New: goals {goals}, chapters {chapters}, partners and instruments {entries}.',
  'import.there': 'Goals and chapters that are there: filled or changed {changed}, the same {same}.',
  'import.proposal': 'strategy.json names no source ("sources"), so what is new is marked as a proposal.',
  'import.differs-title':
    'Otherwise than in the data ({place}): goal {name} is "{is}", in the file "{wanted}".',
  'import.differs-summary':
    'Otherwise than in the data ({place}): the summary of goal {name} is "{is}", in the file "{wanted}".',
  'import.differs-results':
    'Otherwise than in the data ({place}): goal {name} has other results (there {is}, in the file {wanted}).',
  'import.differs-measure':
    'Otherwise than in the data ({place}): the measure of a result of goal {name} is "{is}", in the file "{wanted}".',
  'import.differs-partners':
    'Otherwise than in the data ({place}): goal {name} has other partners (there {is}, in the file {wanted}).',
  'import.differs-instruments':
    'Otherwise than in the data ({place}): goal {name} has other instruments (there {is}, in the file {wanted}).',
  'import.differs-chapter': 'Otherwise than in the data ({place}): the chapter "{name}" has a text in {is}.',
  'import.force': 'What differs stays as it is in the data. --force replaces it.',
  'import.new-file': 'new file: {file}',
  'import.changed-file': 'changes: {file}',
  'import.nothing': 'There is nothing to write.',
  'import.not-written': 'Nothing was written. Write it with: strategia import {file} --write',
  'import.written': 'Written. Check the data now: strategia validate',
} as const;

/** The key of one of these sentences. */
export type ImportTextKey = keyof typeof importTextsEn;
