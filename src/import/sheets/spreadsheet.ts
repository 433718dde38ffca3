import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { PublishError } from '../../problem.ts';
import { checkUnpackedSize } from '../check-unpacked-size.ts';
import type { SheetCell, WrittenSheet } from './sheet.ts';

/** Sheets are text: what unpacks to more is no workbook of a plan. */
const mostUnpackedBytes = 50_000_000;
/** So many rows and columns are read of a sheet. */
export const mostRows = 20_000;
const mostColumns = 200;
/** Rows below the filled ones that have drop-downs too. */
const rowsToFill = 500;

/** What a sheet of a workbook holds. */
export interface SpreadsheetSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** As Excel names them: `A2:A5`. */
  readonly merged: readonly string[];
}

/** Writes a workbook. Texts stay texts, also those that begin with `=`. */
export async function writeSpreadsheet(sheets: readonly WrittenSheet[], title: string): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: sheets.map(arrange),
    properties: { title, creator: 'strategia', created: new Date(0), modified: new Date(0) },
  });
}

function arrange({ name, columns, rows, isHidden, hasHead }: WrittenSheet): WriteSheet {
  const end = rows.length + rowsToFill;
  return {
    name,
    hidden: isHidden,
    columns: columns.map(({ width, isHidden: hidden, isDate }) => ({
      width,
      ...(hidden && { hidden }),
      ...(isDate && { numFmt: 'yyyy-mm-dd' }),
    })),
    rows: rows.map((row): CellValue[] => [...row]),
    ...(hasHead && {
      freezePane: { rows: 1 },
      cells: new Map(
        columns.map((_, at) => [
          `0,${at}`,
          { value: rows[0]?.[at] ?? null, style: { font: { bold: true } } },
        ]),
      ),
    }),
    dataValidations: columns.flatMap(({ list, isOpen, message }, at) =>
      list === undefined
        ? []
        : [
            {
              type: 'list',
              formula1: list,
              range: `${columnName(at)}2:${columnName(at)}${end}`,
              allowBlank: true,
              showErrorMessage: true,
              errorStyle: isOpen ? 'warning' : 'stop',
              ...(message !== undefined && { errorMessage: message }),
            },
          ],
    ),
  };
}

/**
 * Reads a workbook; of a formula its last value. Throws PublishError `not-a-workbook`, `unpacks-too-large`, `sheet-too-large`.
 */
export async function readSpreadsheet(bytes: Uint8Array, name: string): Promise<SpreadsheetSheet[]> {
  const look = (entry: Buffer): void => {
    refuseFarCells(entry, name);
  };
  checkUnpackedSize(bytes, name, { most: mostUnpackedBytes, look });
  const range = `A1:${columnName(mostColumns - 1)}${mostRows}`;
  const { sheets } = await readXlsx(bytes, { range }).catch((error: unknown) => {
    throw new PublishError([{ code: 'not-a-workbook', file: name, values: {} }], { cause: error });
  });
  return sheets
    .filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
    .map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows,
      merged: (sheet.merges ?? []).map(
        ({ startRow, startCol, endRow, endCol }) =>
          `${columnName(startCol)}${startRow + 1}:${columnName(endCol)}${endRow + 1}`,
      ),
    }));
}

/** A sheet is read as a rectangle: one cell far away would make it as large as all memory. */
function refuseFarCells(entry: Buffer, file: string): void {
  for (const [, column = '', row] of entry.toString('latin1').matchAll(/ r=["']([A-Z]{1,3})(\d{1,9})["']/g)) {
    if (Number(row) > mostRows || column.length > 2 || (column.length === 2 && column > lastColumn))
      throw tooLarge(file, `${column}${row ?? ''}`);
  }
}

const lastColumn = columnName(mostColumns - 1);

/** `sheet-too-large`: it reaches to a cell behind all that is read. */
export function tooLarge(file: string, found: string): PublishError {
  const values = { found, rows: String(mostRows), columns: String(mostColumns) };
  return new PublishError([{ code: 'sheet-too-large', file, values }]);
}

/** As spreadsheets name columns: 0 is `A`, 26 is `AA`. */
export function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}
