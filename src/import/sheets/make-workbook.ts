import type { OpenData } from '../../begin/new/open-data.ts';
import type { ProgramTextKey } from '../../messages/en/program.ts';
import type { MessageLanguage } from '../../messages/message-language.ts';
import { createSay } from '../../messages/program-texts.ts';
import type { Say } from '../../messages/program-texts.ts';
import { readTextIn } from '../read-data-text.ts';
import { showCell, spreadColumns } from './cells.ts';
import type { SheetColumn } from './cells.ts';
import { collectChoices } from './choices.ts';
import type { Choices } from './choices.ts';
import { collectRows } from './data-rows.ts';
import { nameColumn, nameSheet } from './head.ts';
import type { SheetCell, WrittenColumn, WrittenSheet } from './sheet.ts';
import { columnName, writeSpreadsheet } from './spreadsheet.ts';
import { choiceNames, tables } from './tables.ts';
import type { ChoiceName, Table } from './tables.ts';

const guideLines = [
  'workbook.guide.rows',
  'workbook.guide.lists',
  'workbook.guide.numbers',
  'workbook.guide.sources',
  'workbook.guide.results',
  'workbook.guide.languages',
  'workbook.guide.deleting',
  'workbook.guide.back',
] as const;

/** The workbook of an edition, empty or with what its data say. */
export async function makeWorkbook(
  data: OpenData,
  { language, isFilled }: { readonly language: MessageLanguage; readonly isFilled: boolean },
): Promise<Uint8Array> {
  const say = createSay(language);
  const choices = collectChoices(data, language);
  const title = readTextIn(data.strategy.title, data.language) ?? data.edition.id;
  const sheets = tables.map((table) => makeSheet(table, { data, choices, say, isFilled }));
  return await writeSpreadsheet([makeGuide(title, say), ...sheets, makeLists(choices, say)], title);
}

function makeSheet(
  table: Table,
  {
    data,
    choices,
    say,
    isFilled,
  }: { readonly data: OpenData; readonly choices: Choices; readonly say: Say; readonly isFilled: boolean },
): WrittenSheet {
  const columns = spreadColumns(table.columns, data.site.languages);
  const rows = isFilled ? collectRows(data, table.name) : [];
  return {
    name: nameSheet(table.name, say),
    isHidden: false,
    hasHead: true,
    columns: columns.map((column) => describeColumn(column, choices, say)),
    rows: [
      columns.map((column) => nameColumn(column, data, say)),
      ...rows.map((row) => columns.map((column): SheetCell => showCell(column, row, { data, choices }))),
    ],
  };
}

function describeColumn({ column }: SheetColumn, choices: Choices, say: Say): WrittenColumn {
  const { kind, width } = column;
  const choice: ChoiceName | undefined =
    kind === 'sources' ? 'source' : 'choice' in column ? column.choice : undefined;
  const list = choice && formulaOf(choice, choices, say);
  return {
    width,
    ...(kind === 'id' && { isHidden: true }),
    ...(kind === 'date' && { isDate: true }),
    ...(list !== undefined && {
      list,
      isOpen: kind === 'text' || kind === 'goals' || kind === 'sources',
      message: say('workbook.choose'),
    }),
  };
}

/** Where the entries of a drop-down stand; a list without any is none. */
function formulaOf(choice: ChoiceName, choices: Choices, say: Say): string | undefined {
  const { length } = choices[choice].labels;
  const column = columnName(choiceNames.indexOf(choice));
  return length === 0 ? undefined : `'${say('workbook.sheet.lists')}'!$${column}$2:$${column}$${length + 1}`;
}

/** What stands above each list, for whoever unhides the sheet. */
const listHeads = {
  goal: 'workbook.head.goal',
  partner: 'workbook.head.partner',
  instrument: 'workbook.head.instrument',
  indicator: 'workbook.head.indicator',
  'partner-kind': 'workbook.head.kind',
  'instrument-kind': 'workbook.head.kind',
  source: 'workbook.head.sources',
  unit: 'workbook.head.unit',
  state: 'workbook.head.state',
  purpose: 'workbook.head.purpose',
  origin: 'workbook.head.status',
  flag: 'workbook.head.context',
} as const satisfies Record<ChoiceName, ProgramTextKey>;

function makeLists(choices: Choices, say: Say): WrittenSheet {
  const lists = choiceNames.map((name) => [say(listHeads[name]), ...choices[name].labels]);
  const height = Math.max(...lists.map((list) => list.length));
  return {
    name: say('workbook.sheet.lists'),
    isHidden: true,
    hasHead: false,
    columns: choiceNames.map(() => ({ width: 30 })),
    rows: Array.from({ length: height }, (_, at) => lists.map((list) => list[at] ?? null)),
  };
}

function makeGuide(title: string, say: Say): WrittenSheet {
  return {
    name: say('workbook.sheet.guide'),
    isHidden: false,
    hasHead: false,
    columns: [{ width: 120 }],
    rows: [[title], [null], ...guideLines.map((key) => [say(key)])],
  };
}
