import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readStructureText } from '../finish/read-structure-text.ts';
import { documentOf } from './built-editions.ts';
import { findDestination, openPdf } from './read-document.ts';

const file = documentOf('torun');

describe('the document as a screen reader has it', () => {
  let pages: readonly string[];
  beforeAll(async () => {
    pages = await readStructureText(await readFile(file));
  });

  it('says the numbers of list items and of sources', async () => {
    expect(readLabels(await pageOf('cel-2.4'))).toContain('1 2 3 4 1 2 3 4 5');
    expect(readLabels(await pageOf('part.sources'))).toBe('[1] [2] [3] [4] [5] [6] [7] [8] [9] [10]');
  });

  it('meets nothing that says nothing, such as a heading of the next page at the foot of this one', () => {
    expect(pages.flatMap((page) => page.match(/^.* ""$/gm) ?? [])).toEqual([]);
  });

  it('says in words what the signs of the matrix stand for', async () => {
    const matrix = await pageOf('part.matrix');
    expect(matrix).toContain('Span alt="dotyczy" "×"');
    expect(matrix).not.toMatch(/TD "[^\s\d]/);
  });

  async function pageOf(id: string): Promise<string> {
    const page = await findDestination(await openPdf(file), id);
    return pages[(page ?? 0) - 1] ?? '';
  }
});

/** What the labels of lists say, one after the other. */
function readLabels(page: string): string {
  return [...page.matchAll(/Lbl "(.*)"/g)]
    .map(([, text]) => (text ?? '').replaceAll('|', '').trim())
    .join(' ');
}
