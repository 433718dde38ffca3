import { textOf } from '../markup.ts';
import type { Markup, MarkupElement } from '../markup.ts';
import type { Surroundings } from './paragraphs.ts';
import { tag, value } from './xml.ts';

/** How the contents of cells and the caption are written. */
interface TableMeans {
  readonly write: (nodes: readonly Markup[], around: Surroundings) => string;
  readonly paragraph: (nodes: readonly Markup[], around: Surroundings, style?: string) => string;
  readonly around: Surroundings;
}

/** The width of the text, in twentieths of a point: A4 with margins of 25 mm. */
export const textWidth = 9071;

/** A table with its caption above; rows of the head are said again on each page. */
export function writeTable(table: MarkupElement, { write, paragraph, around }: TableMeans): string {
  const caption = childrenNamed(table, ['caption'])[0];
  const sections = childrenNamed(table, ['thead', 'tbody', 'tfoot']);
  const rows = [
    ...childrenNamed(table, ['tr']).map((row) => ({ row, isHead: false })),
    ...sections.flatMap((section) =>
      childrenNamed(section, ['tr']).map((row) => ({ row, isHead: section.name === 'thead' })),
    ),
  ].map(({ row, isHead }) => ({ cells: childrenNamed(row, ['td', 'th']), isHead }));
  const widths = shareWidth(rows.map(({ cells }) => cells));
  const inCell = { ...around, isInTable: true };
  const writeCell = (cell: MarkupElement, from: number): string => {
    const span = spanOf(cell);
    const width = widths.slice(from, from + span).reduce((sum, one) => sum + one, 0);
    const language = cell.attributes.get('lang');
    const own = language === undefined ? inCell : { ...inCell, language };
    const style = cell.name === 'th' ? 'TableHeading' : 'TableText';
    const blocks = write(cell.children, { ...own, style });
    return tag(
      'w:tc',
      {},
      tag(
        'w:tcPr',
        {},
        tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
        span > 1 ? value('w:gridSpan', span) : '',
      ),
      blocks === '' ? tag('w:p', {}, tag('w:pPr', {}, value('w:pStyle', style))) : blocks,
    );
  };
  const writeRow = (cells: readonly MarkupElement[], isHead: boolean): string => {
    let column = 0;
    const written = cells.map((cell) => {
      const from = column;
      column += spanOf(cell);
      return writeCell(cell, from);
    });
    const properties = tag('w:cantSplit') + (isHead ? tag('w:tblHeader') : '');
    return tag('w:tr', {}, tag('w:trPr', {}, properties), ...written);
  };
  const name = caption && textOf(caption.children).replace(/\s+/g, ' ').trim();
  return (
    (caption ? paragraph(caption.children, around, 'Caption') : '') +
    tag(
      'w:tbl',
      {},
      tag(
        'w:tblPr',
        {},
        value('w:tblStyle', 'PlainTable'),
        tag('w:tblW', { 'w:w': textWidth, 'w:type': 'dxa' }),
        tag('w:tblLayout', { 'w:type': 'fixed' }),
        tag('w:tblLook', { 'w:val': '0020', 'w:firstRow': rows[0]?.isHead === true ? 1 : 0 }),
        name === undefined ? '' : value('w:tblCaption', name),
      ),
      tag('w:tblGrid', {}, ...widths.map((width) => tag('w:gridCol', { 'w:w': width }))),
      ...rows.map(({ cells, isHead }) => writeRow(cells, isHead)),
    ) +
    // Two tables without anything between them would become one.
    tag('w:p', {}, tag('w:pPr', {}, value('w:pStyle', 'AfterTable')))
  );
}

function childrenNamed({ children }: MarkupElement, names: readonly string[]): readonly MarkupElement[] {
  return children.filter((node) => typeof node !== 'string').filter(({ name }) => names.includes(name));
}

function spanOf({ attributes }: MarkupElement): number {
  return Math.max(1, Number(attributes.get('colspan') ?? 1));
}

/** About how wide a letter of 9 pt is, and what a cell has at its sides, in twentieths of a point. */
const letterWidth = 115;
const cellMargins = 140;

/** Each column has room for its longest word where that is possible; the rest goes to those with the most words. */
function shareWidth(rows: readonly (readonly MarkupElement[])[]): readonly number[] {
  const least: number[] = [];
  const wanted: number[] = [];
  for (const cells of rows) {
    let column = 0;
    for (const cell of cells) {
      const span = spanOf(cell);
      const text = span > 1 ? '' : textOf(cell.children).replace(/\s+/g, ' ').trim();
      const longestWord = Math.max(...text.split(' ').map((word) => word.length));
      for (let at = column; at < column + span; at += 1) {
        least[at] = Math.max(least[at] ?? 0, cellMargins + letterWidth * longestWord);
        wanted[at] = Math.max(wanted[at] ?? 1, Math.min(text.length, 80));
      }
      column += span;
    }
  }
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const left = textWidth - sum(least);
  if (left < 0) return least.map((width) => Math.floor((width * textWidth) / sum(least)));
  return least.map((width, index) => width + Math.floor((left * (wanted[index] ?? 1)) / sum(wanted)));
}
