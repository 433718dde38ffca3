import type { OpenData } from '../../begin/new/open-data.ts';
import type { ProgramTextKey } from '../../messages/en/program.ts';
import type { Citations } from '../../model/data/data-types.ts';
import { isRecord } from '../../model/data/json-pointer.ts';
import { readDate } from '../../model/data/written-date.ts';
import { readTextIn } from '../read-data-text.ts';
import type { Choice, Choices } from './choices.ts';
import type { DataRow } from './data-rows.ts';
import type { SheetCell } from './sheet.ts';
import type { Column } from './tables.ts';

/** A column as it stands in a sheet: a text has one for each language. */
export interface SheetColumn {
  readonly column: Column;
  /** Of a text. */
  readonly language?: string;
}

/** The columns of a sheet in an edition's languages. */
export function spreadColumns(columns: readonly Column[], languages: readonly string[]): SheetColumn[] {
  return columns.flatMap((column): SheetColumn[] =>
    column.kind === 'text' ? languages.map((language) => ({ column, language })) : [{ column }],
  );
}

/** What the data say, as a cell shows it; null where they say nothing. */
export function showCell(
  { column, language = '' }: SheetColumn,
  row: DataRow,
  { data, choices }: { readonly data: OpenData; readonly choices: Choices },
): SheetCell {
  const value = row.value[column.key];
  switch (column.kind) {
    case 'text':
      return textIn(value, language, data.language) ?? null;
    case 'place':
      return choices[column.choice].labelOf(row.within?.[column.key] ?? '');
    case 'order':
      return row.number ?? null;
    case 'id':
      return row.id;
    case 'choice':
      return value === undefined
        ? null
        : choices[column.choice].labelOf(typeof value === 'string' ? value : JSON.stringify(value));
    case 'goals': {
      const items = isRecord(value) && Array.isArray(value.items) ? value.items.filter(isRecord) : [];
      return items.map(({ goal }) => choices.goal.labelOf(String(goal))).join('; ') || null;
    }
    case 'sources':
      return (
        citations(row)
          .map(({ id }) => choices.source.labelOf(id))
          .join('; ') || null
      );
    case 'locators': {
      const locators = citations(row).map(({ locator = '' }) => locator);
      return locators.some((locator) => locator !== '') ? locators.join('; ') : null;
    }
    case 'date': {
      const time = Date.parse(`${String(value)}T00:00:00Z`);
      // Days before Excel's calendar are words.
      return Number.isNaN(time) || time < Date.UTC(1900, 2, 1) ? (value as SheetCell) : new Date(time);
    }
    default:
      return (value as number | undefined) ?? null;
  }
}

/** A plain text is one in the document's language. */
export function textIn(text: unknown, language: string, first: string): string | undefined {
  return typeof text === 'string' && language !== first ? undefined : readTextIn(text, language);
}

export function citations({ value }: Pick<DataRow, 'value'>): Citations {
  return Array.isArray(value.sources) ? (value.sources as Citations) : [];
}

/** What somebody wrote into a cell, as the data have it. */
export type ReadCell =
  | { readonly value: string | number | boolean | readonly string[] | undefined }
  | { readonly problem: ProgramTextKey; readonly found: string; readonly suggestion?: string };

/** What stands in a cell whose formula has failed. */
const errorValues = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

/** Empty cells have no value. */
export function readCell({ column }: SheetColumn, cell: SheetCell, choices: Choices): ReadCell {
  const found = writeCell(cell);
  if (found === '') return { value: undefined };
  if (errorValues.test(found)) return { problem: 'workbook.error-value', found };
  switch (column.kind) {
    case 'choice':
    case 'place': {
      const id = choices[column.choice].idOf(found);
      if (id === undefined) return refuseChoice(choices[column.choice], found);
      return { value: column.choice === 'flag' ? id === 'true' : id };
    }
    case 'goals':
      return readSeveral(found, choices.goal);
    case 'sources':
      return readSeveral(found, choices.source);
    case 'date': {
      const day = cell instanceof Date ? found.slice(0, 10) : readDate(found);
      return day === undefined || typeof cell === 'number'
        ? { problem: 'workbook.no-date', found }
        : { value: day };
    }
    case 'number':
    case 'whole':
    case 'order':
      return readNumber(cell, found, column.kind !== 'number');
    default:
      return { value: found };
  }
}

/** As one would read it: a day as a day. */
export function writeCell(cell: SheetCell | undefined): string {
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00.*$/, '');
  return String(cell ?? '')
    .replaceAll(/\r\n?/g, '\n')
    .trim();
}

function readSeveral(found: string, choice: Choice): ReadCell {
  const whole = choice.idOf(found);
  if (whole !== undefined) return { value: [whole] };
  const ids: string[] = [];
  for (const part of found
    .split(/[;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')) {
    const id = choice.idOf(part);
    if (id === undefined) return refuseChoice(choice, part);
    ids.push(id);
  }
  return { value: ids };
}

function refuseChoice(choice: Choice, found: string): ReadCell {
  const suggestion = choice.nearest(found);
  return suggestion === undefined
    ? { problem: 'workbook.not-in-list', found }
    : { problem: 'workbook.did-you-mean', found, suggestion };
}

/** `205 129`, `81,5`, `81.5`; what may be a thousand or three decimals is asked about. */
function readNumber(cell: SheetCell, found: string, isWhole: boolean): ReadCell {
  if (cell instanceof Date || typeof cell === 'boolean') return { problem: 'workbook.no-number', found };
  const written = found.replaceAll(/[\s\u00A0\u202F]/gu, '').replace(/^\u2212/u, '-');
  if (typeof cell === 'string' && /^-?[1-9]\d{0,2}(\.\d{3})+$/.test(written))
    return { problem: 'workbook.unclear-number', found };
  const number = typeof cell === 'number' ? cell : Number(written.replace(',', '.'));
  const isPlain = typeof cell === 'number' || /^-?\d+([.,]\d+)?$/.test(written);
  if (!isPlain || !Number.isFinite(number)) return { problem: 'workbook.no-number', found };
  return isWhole && !Number.isInteger(number)
    ? { problem: 'workbook.no-whole-number', found }
    : { value: number };
}
