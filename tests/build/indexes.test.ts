import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { describe, expect, it } from 'vitest';
import { builds, documentOf, inSite, listSite } from './built-editions.ts';
import { dropSpace, findDestination, openPdf, readPageText } from './read-document.ts';
import type { PDFDocumentProxy } from './read-document.ts';

interface Entry {
  readonly id: string;
  readonly name: string | { readonly pl: string };
}

const forms = ['duzy-druk', 'kopia-robocza', undefined] as const;

describe.each(forms)('the indexes of Toruń (%s, issue 15)', (form) => {
  it('have no name that a page parts from its goals', async () => {
    const document = await openForm(form);
    for (const register of ['partners', 'instruments'] as const)
      for (const { id, name } of readEntries(register)) {
        const page = await findDestination(document, `${register.slice(0, -1)}.${id}`);
        const text = await readPageText(document, page!);
        expect(dropSpace(text)).toContain(dropSpace(`${typeof name === 'string' ? name : name.pl}: cel `));
      }
    const first = (await findDestination(document, 'part.registers'))!;
    for (let page = first + 1; (await readLines(document, page)).head.includes('Indeksy'); page += 1)
      expect((await readLines(document, page)).body[0], `page ${String(page)}`).not.toMatch(/^(cel |s\.|\d)/);
  });
});

describe('the indexes of the full document (issue 15)', () => {
  it('have two columns without a blank row, half as many pages as with one', async () => {
    const document = await openPdf(documentOf('torun'));
    const first = (await findDestination(document, 'part.registers'))!;
    const ends = readEntries('instruments').map(({ id }) => findDestination(document, `instrument.${id}`));
    expect(Math.max(...(await Promise.all(ends)).map((page) => page!)) - first).toBe(1);
    const lines = await readItems(document, first);
    const entries = lines.filter(({ height }) => Math.round(height) === 9);
    const middle = 28 + 82;
    for (const isLeft of [true, false]) {
      const column = entries.filter((item) => item.transform[4] < (middle / 25.4) * 72 === isLeft);
      const heights = [...new Set(column.map((item) => Math.round(item.transform[5] as number)))].sort(
        (a, b) => b - a,
      );
      expect(heights.length).toBeGreaterThan(30);
      expect(Math.max(...heights.slice(1).map((y, index) => heights[index]! - y))).toBeLessThanOrEqual(19);
    }
  });
});

it('the contents of Toruń leave no row alone on a second page (issue 15)', async () => {
  const document = await openPdf(documentOf('torun'));
  const first = (await findDestination(document, 'part.contents'))!;
  expect(await readPageText(document, first)).toContain('Wykaz propozycji');
});

describe('the list of sources (issue 15)', () => {
  it('leads to the addresses of sources, and each link has a name', async () => {
    const addresses = async (name: 'torun' | 'english'): Promise<readonly object[]> => {
      const file = listSite(name).find((found) => /-\d{4}(-z-propozycjami\.pl|\.en)\.pdf$/.test(found))!;
      const document = await openPdf(inSite(name, file));
      const page = await document.getPage((await findDestination(document, 'part.sources'))!);
      const annotations = (await page.getAnnotations()) as { url?: string; contentsObj?: { str: string } }[];
      return annotations.flatMap(({ url, contentsObj }) =>
        url === undefined ? [] : [[url, contentsObj?.str]],
      );
    };
    expect(await addresses('torun')).toContainEqual(['https://um.torun.pl/', 'um.torun.pl']);
    const [english] = (await addresses('english')) as [string, string][];
    expect(english![0]).toMatch(/^https:\/\/registers\.longmere-water-board\.example\//);
    expect(english![1]).toBe(english![0]);
  });
});

function openForm(form: (typeof forms)[number]): Promise<PDFDocumentProxy> {
  if (form === undefined) return openPdf(documentOf('torun'));
  const file = listSite('torun').find((found) => found.includes(`-${form}-`) && found.endsWith('.pdf'));
  return openPdf(inSite('torun', file!));
}

function readEntries(register: 'partners' | 'instruments'): readonly Entry[] {
  const file = path.join(builds.torun.data, `editions/torun-2010/${register}.json`);
  const data = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly Entry[]>;
  return data[register]!;
}

async function readItems(document: PDFDocumentProxy, page: number): Promise<TextItem[]> {
  const { items } = await (await document.getPage(page)).getTextContent();
  return items.filter((item) => 'str' in item && item.str.trim() !== '') as TextItem[];
}

/** What stands above the text of a page, and its first words. */
async function readLines(
  document: PDFDocumentProxy,
  page: number,
): Promise<{ readonly head: string; readonly body: readonly string[] }> {
  const items = await readItems(document, page);
  const isHead = (item: TextItem): boolean => (item.transform[5] as number) > 780;
  const isFoot = (item: TextItem): boolean => (item.transform[5] as number) < 80;
  return {
    head: items
      .filter(isHead)
      .map(({ str }) => str)
      .join(' '),
    body: items.filter((item) => !isHead(item) && !isFoot(item)).map(({ str }) => str),
  };
}
