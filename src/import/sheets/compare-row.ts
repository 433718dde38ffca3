import type { Citations } from '../../model/data/data-types.ts';
import { isRecord } from '../../model/data/json-pointer.ts';
import { isUnfinished } from '../../model/data/unfinished-text.ts';
import { citations, readCell, showCell, writeCell } from './cells.ts';
import type { SheetColumn } from './cells.ts';
import { changeRow } from './change-row.ts';
import type { DataRow } from './data-rows.ts';
import { nameColumn } from './head.ts';
import type { KnownSheet } from './head.ts';
import type { Planning } from './planning.ts';
import type { ReadRow } from './sheet.ts';

/** A cell with what the data have in its place. */
interface Cell {
  readonly column: SheetColumn;
  readonly index: number;
  readonly is: string;
  readonly found: string;
}

/** Compares a row with what the data have for it, and drafts its changes. True where it says the same. */
export async function compareRow(
  known: KnownSheet,
  { row, place }: { readonly row: ReadRow; readonly place: DataRow },
  planning: Planning,
): Promise<boolean> {
  const { data } = planning;
  const cells = [...known.columns].map(([index, column]): Cell => ({
    column,
    index,
    is: writeCell(showCell(column, place, planning)),
    found: writeCell(row.cells[index]),
  }));
  const changed = cells.filter(({ is, found }) => is !== found);
  const isCited = changed.some(({ column }) => isOfSources(column));
  let isSame = true;
  for (const cell of changed.filter(({ column }) => !isOfSources(column))) {
    const { column, index } = cell;
    if (column.column.kind === 'id') continue;
    const read = readCell(column, row.cells[index] ?? null, planning.choices);
    const words = { place: known.sheet.placeOf(row, index), column: nameColumn(column, data, planning.say) };
    if ('problem' in read) {
      const { problem, found, suggestion = '' } = read;
      planning.find('problem', planning.say(problem, { ...words, found, suggestion }));
      isSame = false;
      continue;
    }
    if (read.value === undefined && column.column.kind === 'order') continue;
    if (isSameValue(read.value, cell, place)) continue;
    isSame = false;
    await settle({ known, row, place, cell, value: read.value }, planning);
  }
  if (isCited) {
    const cell = cells.find(({ column }) => column.column.kind === 'sources');
    const value = readCitations(known, row, { place, planning });
    if (value === 'unclear') return false;
    if (cell && JSON.stringify(value ?? []) !== JSON.stringify(citations(place))) {
      isSame = false;
      await settle({ known, row, place, cell, value }, planning);
    }
  }
  return isSame;
}

function isOfSources({ column }: SheetColumn): boolean {
  return column.kind === 'sources' || column.kind === 'locators';
}

function isSameValue(value: unknown, { column: { column }, is }: Cell, place: DataRow): boolean {
  if (column.kind === 'text') return value === is;
  if (column.kind === 'place') return value === place.within?.[column.key];
  if (column.kind === 'order') return value === place.number;
  if (column.kind === 'goals') {
    const goals = place.value.goals;
    const items = isRecord(goals) && Array.isArray(goals.items) ? goals.items.filter(isRecord) : [];
    return JSON.stringify(value ?? []) === JSON.stringify(items.map(({ goal }) => goal));
  }
  return value === place.value[column.key];
}

/** What a cell says otherwise: it is filled, replaced by force, emptied where that is asked for, or only told. */
async function settle(
  {
    known,
    row,
    place,
    cell: { column, index, is, found },
    value,
  }: {
    readonly known: KnownSheet;
    readonly row: ReadRow;
    readonly place: DataRow;
    readonly cell: Cell;
    readonly value: string | number | boolean | readonly string[] | Citations | undefined;
  },
  planning: Planning,
): Promise<void> {
  const { data, drafts, say, find, force, deletes } = planning;
  const words = {
    place: known.sheet.placeOf(row, index),
    column: nameColumn(column, data, say),
    name: place.name,
    is: cut(is),
    found: cut(found),
  };
  const { kind, isRequired } = column.column;
  if (kind === 'place' || kind === 'order') {
    find('problem', say('workbook.moved', words));
    return;
  }
  if (value === undefined && isRequired && (column.language ?? data.language) === data.language) {
    find('problem', say('workbook.needed', words));
    return;
  }
  const change = { table: known.table.name, row: place, column, value };
  if (value === undefined) {
    find('emptied', say(deletes ? 'workbook.emptied' : 'workbook.not-emptied', words));
    if (deletes) await changeRow(drafts, data, change);
    return;
  }
  const isFree = is === '' || isUnfinished(is);
  find(
    isFree ? 'filled' : 'differs',
    say(isFree ? 'workbook.filled' : force ? 'workbook.replaced' : 'workbook.differs', words),
  );
  if (isFree || force) await changeRow(drafts, data, change);
}

/** Sources with their places, from the two cells; places stay where the sheet has no column for them. */
export function readCitations(
  known: KnownSheet,
  row: ReadRow,
  { place, planning }: { readonly place?: DataRow; readonly planning: Planning },
): Citations | undefined | 'unclear' {
  const at = (kind: 'sources' | 'locators') =>
    [...known.columns].find(([, { column }]) => column.kind === kind);
  const [index, column] = at('sources') ?? [];
  if (index === undefined || column === undefined) return place && citations(place);
  const read = readCell(column, row.cells[index] ?? null, planning.choices);
  if ('problem' in read) {
    const { problem, found, suggestion = '' } = read;
    const words = {
      place: known.sheet.placeOf(row, index),
      column: nameColumn(column, planning.data, planning.say),
    };
    planning.find('problem', planning.say(problem, { ...words, found, suggestion }));
    return 'unclear';
  }
  const ids = (read.value ?? []) as readonly string[];
  const locatorAt = at('locators')?.[0];
  const written = locatorAt === undefined ? undefined : writeCell(row.cells[locatorAt]);
  const locators = ids.length === 1 ? [written] : written?.split(';').map((part) => part.trim());
  const there = place ? citations(place) : [];
  const cited = ids.map((id, order) => {
    const locator = written === undefined ? there.find((one) => one.id === id)?.locator : locators?.[order];
    return locator ? { id, locator } : { id };
  });
  return cited.length === 0 ? undefined : cited;
}

/** Of a text in a sentence. */
const longest = 80;

export function cut(text: string): string {
  const signs = Array.from(text.replaceAll(/\s+/gu, ' '));
  return signs.length > longest
    ? `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : signs.join('');
}
