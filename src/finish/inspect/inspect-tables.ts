import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import { walkStructure } from '../../pdf/structure/structure-element.ts';
import type { Observation } from '../finished-pdf.ts';
import { readHeaders } from '../seal/simplify-tables.ts';
import type { InspectedPart } from './inspected-part.ts';
import { pageOfElement } from './inspected-part.ts';

/** Tables are regular and have header cells, and every header that a cell names is a cell of its table. */
export function inspectTables({ elements }: InspectedPart): Observation[] {
  return elements
    .filter((element) => element.type === 'Table')
    .flatMap((table) =>
      inspectTable(table).map((detail): Observation => ({
        rule: 'bad-table',
        clause,
        ...pageOfElement(table),
        detail,
      })),
    );
}

const clause = 'ISO 14289-1, 7.5';

function inspectTable(table: StructureElement): string[] {
  const rows = elementsOf(table, 'TR');
  const cells = rows.flatMap((row) => elementsOf(row, 'TH', 'TD'));
  const details: string[] = [];
  if (table.kids.some((kid) => kid.kind !== 'element' || (kid.type !== 'TR' && kid.type !== 'Caption')))
    details.push('a table holds something that is neither row nor caption');
  if (
    rows.some((row) =>
      row.kids.some((kid) => kid.kind !== 'element' || (kid.type !== 'TH' && kid.type !== 'TD')),
    )
  )
    details.push('a row holds something that is no cell');
  if (!cells.some((cell) => cell.type === 'TH')) details.push('a table has no header cells');
  if (cells.some((cell) => cell.type === 'TH' && !attributes(cell).includes('/Scope')))
    details.push('a header cell does not say its scope');
  const widths = new Set(columnCounts(rows));
  if (widths.size > 1)
    details.push(`rows have ${[...widths].join(' or ')} columns: was an empty cell dropped?`);
  const ids = new Set(walkStructure(table).flatMap(({ entries }) => entries.get('ID') ?? []));
  const unknown = cells.flatMap(readHeaders).filter((id) => !ids.has(id));
  if (unknown.length > 0) details.push(`cells name headers that are not there: ${unknown.join(' ')}`);
  return details;
}

/** How many columns each row has, cells that span rows counted in each of them. */
function columnCounts(rows: readonly StructureElement[]): number[] {
  let spanning: { width: number; rows: number }[] = [];
  return rows.map((row) => {
    const cells = elementsOf(row, 'TH', 'TD').map((cell) => ({
      width: spanOf(cell, 'ColSpan'),
      rows: spanOf(cell, 'RowSpan'),
    }));
    const all = [...spanning, ...cells];
    spanning = all.filter((cell) => cell.rows > 1).map((cell) => ({ ...cell, rows: cell.rows - 1 }));
    return all.reduce((sum, cell) => sum + cell.width, 0);
  });
}

function spanOf(cell: StructureElement, span: 'ColSpan' | 'RowSpan'): number {
  const [, text] = attributes(cell).split(`/${span} `);
  return text === undefined ? 1 : Number.parseInt(text, 10);
}

function attributes(cell: StructureElement): string {
  return cell.entries.get('A') ?? '';
}

function elementsOf(element: StructureElement, ...types: readonly string[]): StructureElement[] {
  return element.kids.filter((kid) => kid.kind === 'element').filter((kid) => types.includes(kid.type));
}
