import { describe, expect, it } from 'vitest';
import { builds, documentOf, inSite, listSite } from './built-editions.ts';
import type { BuildName } from './edition-builds.ts';
import { findDestination, foldSpace, openPdf, readPageText, readText } from './read-document.ts';

const names = Object.keys(builds) as BuildName[];

describe('the forms of the document', () => {
  it('are all that the data has content for, and only then', () => {
    expect(listForms('torun')).toEqual([
      '2010/torun-2010-cel-1-z-propozycjami.pl.pdf',
      '2010/torun-2010-cel-2-z-propozycjami.pl.pdf',
      '2010/torun-2010-cel-3-z-propozycjami.pl.pdf',
      '2010/torun-2010-cel-4-z-propozycjami.pl.pdf',
      '2010/torun-2010-duzy-druk-z-propozycjami.pl.pdf',
      '2010/torun-2010-kopia-robocza-z-propozycjami.pl.pdf',
      '2010/torun-2010-na-jednej-stronie.pl.pdf',
      '2010/torun-2010-on-one-page.en.pdf',
      '2010/torun-2010-plakat-a3.pl.pdf',
      '2010/torun-2010-sprawozdanie.pl.pdf',
      '2010/torun-2010-streszczenie.pl.pdf',
      '2010/torun-2010-summary.en.pdf',
      '2010/torun-2010-with-proposals.en.pdf',
      '2010/torun-2010-z-propozycjami.pl.pdf',
    ]);
    expect(listForms('one-level').filter((file) => file.includes('-cel-'))).toEqual([]);
  });

  it('keep the summary to four pages', async () => {
    for (const name of names)
      for (const file of listForms(name).filter((form) => /-(streszczenie|summary)/.test(form)))
        expect((await openPdf(inSite(name, file))).numPages, `${name} ${file}`).toBeLessThanOrEqual(4);
  });

  it('have all goals with their pages on one sheet, of A4 and of A3 (issue 15)', async () => {
    const full = await openPdf(documentOf('torun'));
    for (const [word, width] of [
      ['na-jednej-stronie', 210],
      ['plakat-a3', 297],
    ] as const) {
      const document = await openPdf(findForm(word));
      expect(document.numPages).toBe(1);
      const [left, , right] = (await document.getPage(1)).view;
      expect(Math.round(((right! - left!) / 72) * 25.4)).toBe(width);
      const text = foldSpace(await readText(document));
      for (const number of ['1', '1.1', '2.4', '3.2', '4.6']) {
        const page = String(await findDestination(full, `cel-${number}`));
        expect(text, word).toMatch(
          new RegExp(`(^| )${number.replace('.', String.raw`\.`)} [^\\d]+ s\. ${page}( |$)`),
        );
      }
    }
    for (const name of names)
      for (const file of listForms(name).filter((form) =>
        /-(na-jednej-stronie|on-one-page|plakat|poster)/.test(form),
      ))
        expect((await openPdf(inSite(name, file))).numPages, `${name} ${file}`).toBe(1);
  });

  it('name the pages of the full document, and say that it is binding', async () => {
    const full = await openPdf(documentOf('torun'));
    const page = String(await findDestination(full, 'cel-2.4'));
    for (const word of ['cel-2', 'duzy-druk', 'kopia-robocza']) {
      const text = foldSpace(await readText(await openPdf(findForm(word))));
      expect(text).toContain(`s. ${page} dok.`);
      expect(text).toContain('forma pomocnicza, wiążący jest tekst załącznika');
    }
    expect(foldSpace(await readText(await openPdf(findForm('streszczenie'))))).toMatch(
      new RegExp(`2\\.4 Poprawa stanu środowiska naturalnego na terenie miasta ${page}`),
    );
    expect(foldSpace(await readText(await openPdf(findForm('summary'))))).toContain(
      'the Polish text is binding',
    );
  });

  it('report the values with the day of the last one', async () => {
    const text = await readPageText(await openPdf(findForm('sprawozdanie')), 1);
    expect(text).toContain('stan na 31 grudnia 2015 r.');
    expect(text).toContain('202 689');
  });

  it('name in the report only the sources of what was reported, with their numbers in the document', async () => {
    const text = foldSpace(await readText(await openPdf(findForm('sprawozdanie'))));
    const sources = text.slice(text.lastIndexOf('Źródła'));
    const numbers = [...sources.matchAll(/\[(\d+)\]/g)].map(([, number]) => number);
    expect(numbers).toHaveLength(1);
    expect(text.slice(0, -sources.length)).toContain(`[${numbers[0]!}]`);
  });

  it('report in words how far goals have come, which is in no other form', async () => {
    const report = listForms('one-level').find((file) => file.includes('-sprawozdanie'))!;
    const text = foldSpace(await readText(await openPdf(inSite('one-level', report))));
    expect(text).toContain('Zrealizowano częściowo 31 grudnia 2025 r.');
    expect(text).toContain('Zbudowano chodnik w Borowej');
    expect(text).toContain('Brak danych o realizacji: cel 4');
    for (const file of listForms('one-level').filter((form) => form !== report))
      expect(await readText(await openPdf(inSite('one-level', file))), file).not.toContain('Borowej');
  });
});

function listForms(name: BuildName): string[] {
  return listSite(name)
    .filter((file) => file.endsWith('.pdf'))
    .sort();
}

function findForm(word: string): string {
  const found = listForms('torun').find((file) => new RegExp(`-${word}[-.]`).test(file));
  expect(found, word).toBeDefined();
  return inSite('torun', found!);
}
