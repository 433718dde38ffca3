import mammoth from 'mammoth';
import { SaxesParser } from 'saxes';
import { PublishError } from '../problem.ts';
import { checkUnpackedSize } from './check-unpacked-size.ts';
import { cleanText } from './source-line.ts';
import type { SourceDocument, SourceLine, SkipReason } from './source-line.ts';

/** The styles of Word that head a text beside its own headings. */
const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/**
 * The paragraphs, headings, items and tables of a `.docx`. Numbers that Word writes by itself are not in the file's texts.
 * Throws PublishError `not-a-word-document`, `unpacks-too-large`.
 */
export async function readWord(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  checkUnpackedSize(bytes, name);
  const buffer = Buffer.from(bytes);
  const { value: html } = await mammoth
    .convertToHtml({ buffer }, { styleMap, includeEmbeddedStyleMap: false, externalFileAccess: false })
    .catch((error: unknown) => {
      throw new PublishError([{ code: 'not-a-word-document', file: name, values: {} }], {
        cause: error,
      });
    });
  return readBlocks(html);
}

interface Block {
  readonly kind: SourceLine['kind'];
  readonly depth?: number;
  readonly isNumbered?: boolean;
  text: string;
  rows?: string[][];
}

/** What stands in the HTML that mammoth writes: paragraphs, lists in lists, tables, and notes at its end. */
function readBlocks(html: string): SourceDocument {
  const lines: SourceLine[] = [];
  const skipped: { place: number; text: string; why: SkipReason }[] = [];
  const lists: boolean[] = [];
  let place = 0;
  let open: Block | undefined;
  let table: string[][] | undefined;
  let isNote = false;
  const finish = (): void => {
    const text = cleanText(open?.text ?? '');
    const block = open;
    open = undefined;
    if (block === undefined || text === '') return;
    place += 1;
    if (isNote) skipped.push({ place, text, why: 'note' });
    else lines.push({ ...block, text, place, beginsAfterGap: true });
  };
  const parser = new SaxesParser({ fragment: true });
  parser.on('opentag', ({ name, attributes }) => {
    const { id } = attributes as Record<string, string>;
    if (name === 'img') skipped.push({ place: place + 1, text: '', why: 'picture' });
    if (name === 'br' && open) open.text += ' ';
    if (table) {
      if (name === 'tr') table.push([]);
      if (name === 'td' || name === 'th') table.at(-1)?.push('');
      return;
    }
    if (name === 'table') {
      finish();
      table = [];
    } else if (name === 'ol' || name === 'ul') {
      finish();
      lists.push(name === 'ol');
    } else if (name === 'li') {
      finish();
      isNote = /^(footnote|endnote)-/.test(id ?? '');
      open = { kind: 'item', depth: lists.length, isNumbered: lists.at(-1) ?? false, text: '' };
    } else if (/^h[1-6]$/.test(name)) {
      finish();
      open = { kind: 'heading', depth: Number(name.slice(1)), text: '' };
    } else if (name === 'p' && open?.kind !== 'item') {
      finish();
      open = { kind: 'text', text: '' };
    }
  });
  parser.on('text', (text) => {
    const row = table?.at(-1);
    if (row) row.push(`${row.pop() ?? ''} ${text}`);
    else if (open) open.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'table' && table) {
      const rows = table.map((row) => row.map(cleanText)).filter((row) => row.some((cell) => cell !== ''));
      table = undefined;
      if (rows.length === 0) return;
      place += 1;
      lines.push({ place, kind: 'table', text: rows.flat().join(' '), rows, beginsAfterGap: true });
    } else if (table === undefined && /^(p|h[1-6]|li)$/.test(name)) {
      if (name !== 'p' || open?.kind !== 'item') finish();
      if (name === 'li') isNote = false;
    } else if (table === undefined && (name === 'ol' || name === 'ul')) {
      lists.pop();
    }
  });
  parser.write(html).close();
  return { lines, countedIn: 'paragraphs', skipped };
}
