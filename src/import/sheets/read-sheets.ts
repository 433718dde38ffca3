import path from 'node:path';
import { decode } from '../decode.ts';
import type { ImportFile } from '../read-import-file.ts';
import type { ReadRow, ReadSheet, SheetCell } from './sheet.ts';
import { columnName, mostRows, readSpreadsheet, tooLarge } from './spreadsheet.ts';

/** What can be read as sheets. */
export const sheetEndings = ['.xlsx', '.csv'] as const;

/** The sheets of a workbook, or the only one of a CSV. */
export async function readSheets({ bytes, name, ending }: ImportFile): Promise<ReadSheet[]> {
  if (ending === '.csv') return [readCsv(bytes, path.posix.basename(name))];
  return (await readSpreadsheet(bytes, name)).map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((cells, index) => ({ line: index + 1, cells })),
    merged: sheet.merged,
    placeOf: ({ line }, column) => `${sheet.name}!${columnName(column)}${line}`,
  }));
}

function readCsv(bytes: Uint8Array, name: string): ReadSheet {
  const rows = splitCsv(decode(Buffer.from(bytes)).text);
  if (rows.length > mostRows) throw tooLarge(name, `A${rows.length}`);
  const head = rows[0]?.cells ?? [];
  return {
    name,
    rows,
    merged: [],
    placeOf: ({ line }, column) => `${name}:${line} (${String(head[column] ?? columnName(column))})`,
  };
}

/** Rows of a CSV (RFC 4180) with `;`, `,` or tabs between its fields, whichever its first line has most of. */
export function splitCsv(text: string): ReadRow[] {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const count = (sign: string): number => first.split(sign).length;
  const between = [';', ',', '\t'].toSorted((one, other) => count(other) - count(one))[0] ?? ';';
  const rows: ReadRow[] = [];
  let cells: SheetCell[] = [];
  let line = 1;
  let begin = 1;
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)("?)([^${between}\\r\\n]*)|([^${between}\\r\\n]*))(${between}|\\r\\n?|\\n|$)`,
    'gy',
  );
  while (field.lastIndex < text.length) {
    const [whole, quoted, , rest = '', plain = '', end] = field.exec(text) ?? [''];
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + rest);
    line += whole.split(/\r\n?|\n/).length - 1;
    if (end === between && field.lastIndex < text.length) continue;
    rows.push({ line: begin, cells: end === between ? [...cells, ''] : cells });
    cells = [];
    begin = line;
  }
  return rows;
}
