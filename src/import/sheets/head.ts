import type { OpenData } from '../../begin/new/open-data.ts';
import type { ProgramTextKey } from '../../messages/en/program.ts';
import { messageLanguages } from '../../messages/message-language.ts';
import { createSay } from '../../messages/program-texts.ts';
import type { Say } from '../../messages/program-texts.ts';
import { foldText } from '../read-data-text.ts';
import { spreadColumns } from './cells.ts';
import type { SheetColumn } from './cells.ts';
import type { ReadRow, ReadSheet } from './sheet.ts';
import { tables } from './tables.ts';
import type { Table, TableName } from './tables.ts';

/** A sheet whose table and columns are known. */
export interface KnownSheet {
  readonly sheet: ReadSheet;
  readonly table: Table;
  /** By their places in a row. */
  readonly columns: ReadonlyMap<number, SheetColumn>;
  /** Those below the head that hold anything. */
  readonly rows: readonly ReadRow[];
}

/** The head may stand below a title. */
const highestHead = 10;

export function nameSheet(table: TableName, say: Say): string {
  return say(`workbook.sheet.${table}` as ProgramTextKey);
}

/** The word at a column's head, with the language where there are several. */
export function nameColumn({ column, language }: SheetColumn, { site }: OpenData, say: Say): string {
  const word = say(`workbook.head.${column.head ?? column.key}` as ProgramTextKey);
  return language === undefined || site.languages.length === 1 ? word : `${word} (${language})`;
}

/** Finds what each sheet holds, by its name or by the words at its head; says what it does not know. */
export function recogniseSheets(
  sheets: readonly ReadSheet[],
  data: OpenData,
  say: Say,
): { readonly known: KnownSheet[]; readonly notes: string[] } {
  const notes: string[] = [];
  const aside = messageLanguages.flatMap((language) =>
    (['workbook.sheet.guide', 'workbook.sheet.lists'] as const).map((key) => createSay(language)(key)),
  );
  const taken = new Map<TableName, string>();
  const known = sheets.flatMap((sheet): KnownSheet[] => {
    if (aside.includes(sheet.name)) return [];
    const found = findHead(sheet, data);
    if (found === undefined) {
      if (sheet.rows.length > 0) notes.push(say('workbook.unknown-sheet', { sheet: sheet.name }));
      return [];
    }
    const { table, columns, at } = found;
    const first = taken.get(table.name);
    if (first !== undefined) {
      notes.push(
        say('workbook.second-sheet', { sheet: sheet.name, first, table: nameSheet(table.name, say) }),
      );
      return [];
    }
    taken.set(table.name, sheet.name);
    const isNamed = isNameOf(table.name, sheet.name);
    if (!isNamed)
      notes.push(say('workbook.renamed-sheet', { sheet: sheet.name, table: nameSheet(table.name, say) }));
    for (const [index, cell] of sheet.rows[at]?.cells.entries() ?? []) {
      const head = sheet.rows[at];
      if (head && !columns.has(index) && cell !== null && String(cell).trim() !== '')
        notes.push(
          say('workbook.unknown-column', { place: sheet.placeOf(head, index), found: String(cell) }),
        );
    }
    for (const range of sheet.merged) notes.push(say('workbook.merged', { place: `${sheet.name}!${range}` }));
    const rows = sheet.rows
      .slice(at + 1)
      .filter(({ cells }) => [...columns.keys()].some((index) => String(cells[index] ?? '').trim() !== ''));
    return [{ sheet, table, columns, rows }];
  });
  return { known, notes };
}

function isNameOf(table: TableName, name: string): boolean {
  return messageLanguages.some(
    (language) => foldText(nameSheet(table, createSay(language))) === foldText(name),
  );
}

/** The row and table with most known heads, where all that a row of it needs are there. */
function findHead(
  sheet: ReadSheet,
  data: OpenData,
): { readonly table: Table; readonly columns: Map<number, SheetColumn>; readonly at: number } | undefined {
  const named = tables.filter(({ name }) => isNameOf(name, sheet.name));
  const candidates = (named.length > 0 ? named : tables).flatMap((table) => {
    const heads = listHeads(table, data);
    return sheet.rows.slice(0, highestHead).map(({ cells }, at) => {
      const columns = new Map<number, SheetColumn>();
      const taken = new Set<SheetColumn>();
      for (const [index, cell] of cells.entries()) {
        const column = typeof cell === 'string' ? heads.get(foldText(cell)) : undefined;
        if (column === undefined || taken.has(column)) continue;
        columns.set(index, column);
        taken.add(column);
      }
      const needed = spreadColumns(table.columns, data.site.languages.slice(0, 1)).filter(
        ({ column }) => column.isRequired,
      );
      const isWhole = needed.every(({ column, language }) =>
        [...taken].some((one) => one.column === column && one.language === language),
      );
      return { table, columns, at, isWhole };
    });
  });
  return candidates
    .filter(({ isWhole }) => isWhole)
    .toSorted((one, other) => other.columns.size - one.columns.size)[0];
}

function listHeads(table: Table, data: OpenData): Map<string, SheetColumn> {
  const columns = spreadColumns(table.columns, data.site.languages);
  const heads = new Map<string, SheetColumn>();
  for (const language of messageLanguages)
    for (const column of columns) {
      const say = createSay(language);
      heads.set(foldText(nameColumn(column, data, say)), column);
      if (column.language === data.language)
        heads.set(
          foldText(say(`workbook.head.${column.column.head ?? column.column.key}` as ProgramTextKey)),
          column,
        );
    }
  return heads;
}
