import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, it } from 'vitest';
import { printDocument } from '../../src/browser/print-document.ts';
import type { SettledPrint } from '../../src/browser/paginate/settle-pages.ts';
import { finishPdf } from '../../src/finish/finish-pdf.ts';
import type { FinishedPdf } from '../../src/finish/finished-pdf.ts';
import { mendPrint } from '../../src/finish/mend/mend-print.ts';
import { readResourceNumbers } from '../../src/pdf/read/read-pages.ts';
import { readWrittenPdf } from '../../src/pdf/read/read-written-pdf.ts';
import { parseArray } from '../../src/pdf/syntax/array.ts';
import { parseName } from '../../src/pdf/syntax/name.ts';
import { parseReference } from '../../src/pdf/syntax/reference.ts';
import { makeBook, makeSection } from '../browser/sample-job.ts';
import { openShared } from '../browser/open-once.ts';
import { changeSettings } from '../browser/test-settings.ts';
import { readPdf } from '../browser/read-pdf.ts';
import { documentFacts } from './fixture-facts.ts';
import { readStructureText } from './read-structure-text.ts';

let whole: FinishedPdf;
let joined: FinishedPdf;

beforeAll(async () => {
  const book = await makeBook([1, 3, 2], true);
  const table =
    '<table><thead><tr><th scope="col">Cel</th></tr></thead><tbody><tr><td>Rezultat</td></tr></tbody></table>';
  const sections = book.sections.map((section) =>
    section.id.startsWith('chapter') ? { ...section, html: section.html + table } : section,
  );
  sections.push(makeSection('end', '<h3>Below the last chapter</h3>', { startsOnRight: true }));
  const job = { ...book, sections };
  const browser = await openShared();
  const limits = [Infinity, 1].map((partCharacters) => changeSettings({ limits: { partCharacters } }));
  const prints = await Promise.all(limits.map((settings) => printDocument(browser, job, settings)));
  whole = await finish(prints[0]!);
  joined = await finish(prints[1]!);
});

it('finds nothing wrong in a document that was printed in parts', () => {
  expect(joined.pageCount).toBe(13);
  expect(joined.findings).toEqual([]);
});

it('joins parts to what one print would have been, for those who read, listen and follow links', async () => {
  expect(await readPdf(joined.bytes)).toEqual(await readPdf(whole.bytes));
  expect(await readStructureText(joined.bytes)).toEqual(await readStructureText(whole.bytes));
  expect(await readNavigation(joined.bytes)).toEqual(await readNavigation(whole.bytes));
});

it('has each face once, however many parts show it (issue 12)', () => {
  const fonts = readFonts(joined.bytes);
  expect(fonts.map((name) => name.slice(7)).sort()).toEqual(['Lato-Bold', 'Lato-Regular']);
});

async function finish({ parts, pageMap, facts }: SettledPrint): Promise<FinishedPdf> {
  const mended = parts.map(({ pdf, facts: own, index }) =>
    mendPrint({ pdf, facts: own }, { language: 'pl', index }),
  );
  const { pageCount } = pageMap;
  return await finishPdf(mended, documentFacts({ bytes: parts[0]!.pdf, facts }, { pageCount }));
}

/** The names of the font objects that pages have. */
function readFonts(bytes: Uint8Array): string[] {
  const pdf = readWrittenPdf(bytes);
  const pages = (number: number): number[] => {
    const kids = pdf.readDictionary(number).get('Kids');
    return kids === undefined ? [number] : parseArray(kids).flatMap((kid) => pages(parseReference(kid)));
  };
  const root = parseReference(pdf.readDictionary(pdf.catalogNumber).get('Pages'));
  const fonts = pages(root).flatMap((page) => [
    ...readResourceNumbers(pdf.readDictionary(page).get('Resources')!, 'Font').values(),
  ]);
  return Array.from(new Set(fonts), (font) => parseName(pdf.readDictionary(font).get('BaseFont')!));
}

interface Annotation {
  readonly rect: readonly number[];
  readonly dest?: unknown;
  readonly contentsObj: unknown;
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Bookmarks, and each link with its page, area, target and name. */
async function readNavigation(bytes: Uint8Array): Promise<unknown> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const links: unknown[] = [];
    for (let page = 1; page <= document.numPages; page++) {
      const annotations = (await (await document.getPage(page)).getAnnotations()) as readonly Annotation[];
      for (const { rect, dest, contentsObj } of annotations) links.push({ page, rect, dest, contentsObj });
    }
    expect(links.length).toBeGreaterThan(5);
    return { links, outline: ((await document.getOutline()) as readonly Bookmark[]).map(readBookmark) };
  } finally {
    await task.destroy();
  }
}

function readBookmark({ title, items }: Bookmark): unknown {
  return { title, items: items.map(readBookmark) };
}
