import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, it } from 'vitest';
import { printDocument } from '../browser/print-whole.ts';
import type { PrintJob, PrintSection } from '../../src/model/print/print-job.ts';
import type { FinishedPdf } from '../../src/finish/finished-pdf.ts';
import { readResourceNumbers } from '../../src/pdf/read/read-pages.ts';
import { readWrittenPdf } from '../../src/pdf/read/read-written-pdf.ts';
import { parseArray } from '../../src/pdf/syntax/array.ts';
import { parseName } from '../../src/pdf/syntax/name.ts';
import { parseReference } from '../../src/pdf/syntax/reference.ts';
import { makeBook, makeSection } from '../browser/sample-job.ts';
import { openShared } from '../browser/open-once.ts';
import { readRuns } from '../browser/read-runs.ts';
import { testSettings } from '../browser/test-settings.ts';
import { readPdf } from '../browser/read-pdf.ts';
import { finishDocument } from './finish-document.ts';
import { readStructureText } from './read-structure-text.ts';

let whole: Print;
let joined: Print;

beforeAll(async () => {
  const book = await makeBook([1, 3, 2], true);
  const table =
    '<table><thead><tr><th scope="col">Cel</th></tr></thead><tbody><tr><td>Rezultat</td></tr></tbody></table>';
  const sections = book.sections.map((section) =>
    section.id.startsWith('chapter') ? { ...section, html: section.html + table } : section,
  );
  sections.push(makeSection('end', '<h3>Below the last chapter</h3>', { startsOnRight: true }));
  const inParts = { ...book, sections };
  const inOnePart = { ...book, sections: sections.flatMap(writeBlanks) };
  [whole, joined] = (await Promise.all([inOnePart, inParts].map(printAndFinish))) as [Print, Print];
});

it('finds nothing wrong in a document that was printed in parts', () => {
  expect([whole.partCount, joined.partCount]).toEqual([1, 6]);
  expect(joined.pageCount).toBe(13);
  expect(joined.findings).toEqual([]);
});

it('joins parts to what one print would have been, for those who read, listen and follow links', async () => {
  const [{ pages, pageOf }, expected] = [await readPdf(joined.bytes), await readPdf(whole.bytes)];
  expect(pages).toEqual(expected.pages);
  expect([...pageOf]).toEqual([...expected.pageOf].filter(([id]) => !id.startsWith('section-blank')));
  expect(await readStructureText(joined.bytes)).toEqual(await readStructureText(whole.bytes));
  expect(await readNavigation(joined.bytes)).toEqual(await readNavigation(whole.bytes));
  expect(await readPlaces(joined.bytes)).toEqual(await readPlaces(whole.bytes));
});

it('has each face once, however many parts show it (issue 12)', () => {
  const fonts = readFonts(joined.bytes);
  expect(fonts.map((name) => name.slice(7)).sort()).toEqual(['Lato-Bold', 'Lato-Regular']);
});

it('adds empty pages of the size of the others, without anything on them', async () => {
  const task = getDocument({ data: new Uint8Array(joined.bytes), verbosity: 0 });
  const document = await task.promise;
  const [first, blank] = [await document.getPage(1), await document.getPage(2)];
  expect(blank.view).toEqual(first.view);
  expect((await blank.getOperatorList()).fnArray).toEqual([]);
  expect(await blank.getAnnotations()).toEqual([]);
  await task.destroy();
});

/** Where each run of text stands, to a hundredth of a point. */
async function readPlaces(bytes: Uint8Array): Promise<string[][]> {
  const pages = await readRuns(bytes);
  return pages.map((runs) => runs.map(({ text, x, y }) => `${text} ${x.toFixed(2)} ${y.toFixed(2)}`));
}

interface Print extends FinishedPdf {
  readonly partCount: number;
}

async function printAndFinish(job: PrintJob): Promise<Print> {
  const printed = await printDocument(await openShared(), job, testSettings);
  return { ...(await finishDocument(job, printed)), partCount: printed.parts.length };
}

/** The sections that have an empty page before them. */
const afterBlank = ['contents', 'chapter-1', 'chapter-2', 'chapter-3'];

/** A section that begins where it is, with the empty page before it as another one. */
function writeBlanks(section: PrintSection): PrintSection[] {
  const own = { ...section, startsOnRight: false };
  if (!afterBlank.includes(section.id)) return [own];
  return [makeSection(`blank-${section.id}`, '', { pageName: 'blank' }), own];
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
