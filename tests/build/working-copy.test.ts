import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readStructureText } from '../finish/read-structure-text.ts';
import { builds, documentOf, inSite, listSite } from './built-editions.ts';
import type { BuildName } from './edition-builds.ts';
import { dropSpace, findDestination, openPdf, readPageText, readText } from './read-document.ts';
import type { PDFDocumentProxy } from './read-document.ts';

/** Where the numbers of lines end; text begins at 28 mm, that is 79 pt. */
const numbersEndPt = 67;

describe('the working copy', () => {
  let pdf: PDFDocumentProxy;
  beforeAll(async () => {
    pdf = await openPdf(findWorkingCopy('torun'));
  });

  it('says on every page what it is, and that it is a draft only where the edition is one', async () => {
    const draft = await openPdf(findWorkingCopy('figures'));
    for (let page = 1; page <= pdf.numPages; page++) {
      const text = await readPageText(pdf, page);
      expect(text, `page ${page}`).toContain('KOPIA ROBOCZA');
      expect(text, `page ${page}`).not.toContain('PROJEKT');
    }
    for (let page = 1; page <= draft.numPages; page++)
      expect(await readPageText(draft, page), `page ${page}`).toContain('PROJEKT – KOPIA ROBOCZA');
  });

  it('numbers the lines of each page from 1, except on the cover, in the contents and in the form', async () => {
    const without: number[] = [];
    for (let page = 1; page <= pdf.numPages; page++) {
      const numbers = await readLineNumbers(pdf, page);
      if (numbers.length === 0) without.push(page);
      expect(numbers, `page ${page}`).toEqual(numbers.map((_, index) => index + 1));
    }
    expect(without).toEqual([1, await findDestination(pdf, 'part.contents'), pdf.numPages]);
  });

  it('holds every title, list and measure of the goals', async () => {
    const text = dropSpace(await readText(pdf));
    const goals = path.join(builds.torun.data, 'editions/torun-2010/goals');
    const sentences = readdirSync(goals).flatMap((file) =>
      [...readFileSync(path.join(goals, file), 'utf8').matchAll(/"pl": "([^"]+)"/g)].map(
        ([, found]) => found ?? '',
      ),
    );
    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences.filter((sentence) => !text.includes(dropSpace(sentence)))).toEqual([]);
  });

  it('gives text without the numbers of the lines to those who follow the structure', async () => {
    const page = (await findDestination(pdf, 'cel-2.4')) ?? 0;
    const pages = await readStructureText(await readFile(findWorkingCopy('torun')));
    const lines = (pages[page - 1] ?? '').split('\n');
    const text = dropSpace(
      lines.map((line) => /"(.*)"$/.exec(line)?.[1]?.replaceAll('|', '') ?? '').join(''),
    );
    const full = await findDestination(await openPdf(documentOf('torun')), 'cel-2.4');
    expect(text).toContain(
      dropSpace(`2.4 Poprawa stanu środowiska naturalnego na terenie miasta s. ${full ?? ''} dok. Wykazy,`),
    );
    expect(text).toContain(dropSpace('1 Urząd Miasta Torunia'));
  });

  it('ends with a form for an amendment that asks for place, both wordings, reasons and signature', async () => {
    const text = await readPageText(pdf, pdf.numPages);
    for (const words of [
      'Formularz poprawki',
      'Wiersz od',
      'Brzmienie obecne (jest)',
      'Brzmienie proponowane (powinno być)',
      'Uzasadnienie poprawki',
      'Podpis',
    ])
      expect(text).toContain(words);
  });
});

function findWorkingCopy(name: BuildName): string {
  const found = listSite(name).find((file) => file.includes('-kopia-robocza'));
  expect(found, name).toBeDefined();
  return inSite(name, found!);
}

/** From the top down. */
async function readLineNumbers(pdf: PDFDocumentProxy, page: number): Promise<number[]> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items
    .flatMap((item) => {
      if (!('str' in item) || !/^\d+$/.test(item.str)) return [];
      const [, , , , xPt = 0, yPt = 0] = item.transform as readonly number[];
      return xPt + item.width < numbersEndPt ? [{ number: Number(item.str), yPt }] : [];
    })
    .sort((a, b) => b.yPt - a.yPt)
    .map(({ number }) => number);
}
