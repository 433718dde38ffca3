import type { CitationView } from '../../model/text.ts';
import type { EditionView } from '../../model/edition.ts';
import type { Format } from '../export-kind.ts';

/** A cell: numbers are written as they are, with a full stop; undefined is an empty cell. */
export type Cell = string | number | undefined;

/** A table whose first row holds the names of its columns. */
export type Table = Iterable<readonly Cell[]>;

/** CSV as spreadsheets open it. */
export const csv: Format<Table> = { name: 'CSV', ending: 'csv', mediaType: 'text/csv', write: writeCsv };

/**
 * A table as CSV, in parts (RFC 4180): commas, CRLF, UTF-8 with a byte order mark, by which spreadsheets know the encoding.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function* writeCsv(table: Table): Generator<string> {
  let part = '\uFEFF';
  for (const row of table) {
    part += `${row.map(writeCell).join(',')}\r\n`;
    if (part.length < partLength) continue;
    yield part;
    part = '';
  }
  yield part;
}

const partLength = 65_536;

function writeCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What begins a formula in spreadsheets, full-width signs included (OWASP, CSV Injection). */
const formulaStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Citations as a cell of a table names them: `Uchwała nr 1 (s. 3); Diagnoza`. */
export function createSourceWords(
  view: Pick<EditionView, 'sources'>,
): (citations: readonly CitationView[]) => string {
  const titles = new Map(view.sources.map((source) => [source.id, source.title.marked]));
  return (citations) =>
    citations
      .map(({ id, locator }) => {
        const title = titles.get(id) ?? id;
        return locator === undefined ? title : `${title} (${locator})`;
      })
      .join('; ');
}
