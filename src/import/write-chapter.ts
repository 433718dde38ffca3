import type { ChapterBlock } from './outline.ts';

/** What stands in cells and captions that nobody has filled. */
export interface ChapterWords {
  /** "Tabela: [do uzupełnienia] …". */
  readonly caption: string;
}

/** The Markdown of a chapter, which says what the blocks say: signs of Markdown in it are written so that they stay signs. */
export function writeChapter(blocks: readonly ChapterBlock[], words: ChapterWords): string {
  const counts: number[] = [];
  let text = '';
  let previous: ChapterBlock | undefined;
  for (const block of blocks) {
    const isNext = previous?.kind === 'item' && block.kind === 'item';
    if (!isNext) counts.length = 0;
    text += `${text === '' ? '' : isNext ? '\n' : '\n\n'}${writeBlock(block, counts, words)}`;
    previous = block;
  }
  return text === '' ? '' : `${text}\n`;
}

function writeBlock(block: ChapterBlock, counts: number[], { caption }: ChapterWords): string {
  if (block.kind === 'heading')
    return `${'#'.repeat(Math.min(Math.max(block.depth, 2), 4))} ${escapeMarks(block.text)}`;
  if (block.kind === 'table') return `${caption}\n\n${writeTable(block.rows ?? [])}`;
  if (block.kind === 'paragraph') return escapeStart(escapeMarks(block.text));
  counts.length = block.depth;
  counts[block.depth - 1] = (counts[block.depth - 1] ?? 0) + 1;
  const sign = block.isNumbered === true ? `${String(counts[block.depth - 1])}.` : '-';
  return `${'   '.repeat(block.depth - 1)}${sign} ${escapeStart(escapeMarks(block.text))}`;
}

/** Empty cells get a dash: a table's cell says what its emptiness means. */
function writeTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, index) => {
      const cell = row[index] ?? '';
      return cell === '' ? '–' : escapeMarks(cell).replaceAll('|', '\\|');
    }),
  );
  const [head = [], ...body] = cells;
  const isNumber = (index: number): boolean =>
    body.length > 0 && body.every((row) => /^[-–+]?[\d\s,.]+%?$|^–$/.test(row[index] ?? ''));
  const rule = head.map((_, index) => (isNumber(index) ? '---:' : '---'));
  return [head, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Signs that mean something within a line. */
function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

/** Signs that mean something where a line begins. */
function escapeStart(text: string): string {
  return text.replace(/^(#{1,6}|[-+>]|\d{1,9}[.)])(?=\s)/, (sign) =>
    /\d/.test(sign) ? `${sign.slice(0, -1)}\\${sign.slice(-1)}` : `\\${sign}`,
  );
}
