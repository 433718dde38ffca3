/** What a workbook says, and what is said of one that comes back, in English. */
export const workbookTextsEn = {
  'help.command.workbook':
    'writes a workbook (.xlsx) with drop-downs: results, partners, instruments, indicators, values, statuses; with --filled what the data say',
  'help.option.filled': 'workbook: the workbook holds what the data say',
  'help.option.delete': 'import: takes out of the data the rows and texts that somebody deleted in the sheet',
  'usage.workbook-name': 'The name of a workbook ends with .xlsx; "{file}" does not.',
  'usage.workbook-taken':
    'The file "{file}" is there already. Give another name (--out), or replace it: --force.',
  'workbook.written': 'Wrote an empty workbook: {file}. When it is filled in: strategia import {file}',
  'workbook.written-filled':
    'Wrote a workbook with what the data say: {file}. When it is changed: strategia import {file}',
  'workbook.sheet.guide': 'How to fill in',
  'workbook.sheet.lists': 'Lists',
  'workbook.sheet.results': 'Results',
  'workbook.sheet.goal-partners': 'Partners of goals',
  'workbook.sheet.goal-instruments': 'Instruments of goals',
  'workbook.sheet.partners': 'Partners',
  'workbook.sheet.instruments': 'Instruments',
  'workbook.sheet.indicators': 'Indicators',
  'workbook.sheet.targets': 'Baselines and targets',
  'workbook.sheet.values': 'Values',
  'workbook.sheet.statuses': 'Statuses',
  'workbook.head.goal': 'Goal',
  'workbook.head.number': 'No.',
  'workbook.head.results-text': 'Result',
  'workbook.head.measure': 'Measure',
  'workbook.head.year': 'Year',
  'workbook.head.partner': 'Partner',
  'workbook.head.instrument': 'Instrument',
  'workbook.head.role': 'Role',
  'workbook.head.goal-instruments-role': 'Use',
  'workbook.head.partners-name': 'Name of the partner',
  'workbook.head.instruments-name': 'Name of the instrument',
  'workbook.head.indicators-name': 'Name of the indicator',
  'workbook.head.kind': 'Kind',
  'workbook.head.description': 'Description',
  'workbook.head.unit': 'Unit',
  'workbook.head.context': 'For context only',
  'workbook.head.goals': 'Goals that it measures',
  'workbook.head.indicator': 'Indicator',
  'workbook.head.date': 'Date',
  'workbook.head.purpose': 'Kind of value',
  'workbook.head.value': 'Value',
  'workbook.head.result': 'No. of the result',
  'workbook.head.statuses-date': 'As of',
  'workbook.head.state': 'Status',
  'workbook.head.statuses-text': 'What was done',
  'workbook.head.status': 'Origin',
  'workbook.head.sources': 'Source',
  'workbook.head.locator': 'Place in the source',
  'workbook.head.id': 'Identifier',
  'workbook.origin.sourced': 'from a source',
  'workbook.origin.proposal': 'proposal',
  'workbook.purpose.baseline': 'baseline',
  'workbook.purpose.target': 'target',
  'workbook.flag.true': 'yes',
  'workbook.flag.false': 'no',
  'workbook.choose': 'Choose from the list. What is not in it has to be added to the data first.',
  'workbook.guide.rows':
    'Each row is one entry. Write new ones below the last row; empty rows are passed over. The hidden column "Identifier" says which entry of the data a row is about: do not change it, and leave it empty where you copy a row.',
  'workbook.guide.lists':
    'Goals, partners, instruments, indicators, sources and statuses are chosen from lists. A semicolon stands between several goals or sources in one cell. Write a new partner into the sheet "Partners" first.',
  'workbook.guide.numbers': 'Numbers: 205 129 or 81.5. Dates: 31.12.2026 or 2026-12-31.',
  'workbook.guide.sources':
    'A new entry has a source or is a proposal. Without a source it is marked as a proposal; values and statuses without one are not taken. An empty "Origin" means: that of the whole list or file.',
  'workbook.guide.results':
    'A new result stands at the end of the list of its goal; it needs no number. A result cannot be moved to another goal: write it there as a new one.',
  'workbook.guide.languages':
    'A text in a second language is marked as a translation by the editors, not the city.',
  'workbook.guide.deleting':
    'A row that is deleted in the sheet stays in the data, and so does a text that is wiped out. Only this takes them away: strategia import FILE --delete --write',
  'workbook.guide.back':
    'Save the workbook and read it in: strategia import FILE. The program shows what would change, and writes nothing without --write. What the data say otherwise is replaced only by --force.',
  'workbook.read': 'Read sheets (rows): {sheets}. Edition: {edition}.',
  'workbook.no-sheet': 'There is no sheet in this file that the program knows.',
  'workbook.unknown-sheet':
    'The sheet "{sheet}" was left out: neither its name nor the heads of its columns say what it holds.',
  'workbook.renamed-sheet': '"{sheet}" was read as "{table}", by the heads of its columns.',
  'workbook.second-sheet':
    'The sheet "{sheet}" was left out: "{table}" was read from "{first}" already. Join them into one.',
  'workbook.unknown-column': '{place}: the column "{found}" is not known and not read.',
  'workbook.merged': '{place}: these cells are merged; only the first one counts, the others are empty.',
  'workbook.new': '{place}: new row, {sheet}: "{name}".',
  'workbook.new-proposal': '{place}: new row, {sheet}: "{name}" (without a source, so as a proposal).',
  'workbook.new-marked': '{place}: new row, {sheet}: "{name}" (a proposal).',
  'workbook.filled': '{place} ({name}): {column} will be "{found}"; so far there is none.',
  'workbook.differs': '{place} ({name}): {column} is "{is}" in the data and "{found}" in the sheet.',
  'workbook.replaced': '{place} ({name}): {column} was "{is}", will be "{found}".',
  'workbook.not-emptied':
    '{place} ({name}): {column} is "{is}" in the data and empty in the sheet; it stays.',
  'workbook.emptied': '{place} ({name}): {column} was "{is}", will be taken away.',
  'workbook.missing': '{sheet}: the data have rows that the sheet has not ({count}); they stay: {names}.',
  'workbook.removed':
    '{sheet}: rows that the sheet has not will be taken out of the data ({count}): {names}.',
  'workbook.delete': 'What was deleted in the sheet stays in the data. --delete takes it away.',
  'workbook.same': 'Rows that say the same as the data: {same}.',
  'workbook.twice': '{place}: "{name}" is in row {line} already. A new row has no identifier.',
  'workbook.moved':
    '{place} ({name}): {column} is "{is}" in the data and "{found}" in the sheet. It cannot be moved like this: write a new row.',
  'workbook.needed': '{place} ({name}): {column} cannot be empty; the data have "{is}".',
  'workbook.needed-for-new': '{place}: this is missing: {column}. The row was left out.',
  'workbook.needs-source':
    '{place}: "{name}" has no source. Choose it in the column "Source", or write into "Origin": proposal. The row was left out.',
  'workbook.list-none':
    '{place}: the list of goal {goal} is empty on purpose in the data ("none"). Remove that first. The row was left out.',
  'workbook.second-baseline':
    '{place}: this indicator has a baseline already; change its row. This one was left out.',
  'workbook.not-in-list': '{place}: {column}: "{found}" is not in the list.',
  'workbook.did-you-mean': '{place}: {column}: "{found}" is not in the list. Did you mean "{suggestion}"?',
  'workbook.error-value':
    '{place}: {column}: "{found}" is a formula that failed. Mend the formula, or write the value.',
  'workbook.no-date': '{place}: {column}: "{found}" is no date. Write it so: 31.12.2026 or 2026-12-31.',
  'workbook.no-number': '{place}: {column}: "{found}" is no number. Write it so: 205 129 or 81.5.',
  'workbook.no-whole-number': '{place}: {column}: "{found}" is no whole number.',
  'workbook.unclear-number':
    '{place}: {column}: the point in "{found}" may stand for thousands or before decimals. Write 1 234 or 1,234.',
} as const;
export type WorkbookTextKey = keyof typeof workbookTextsEn;
