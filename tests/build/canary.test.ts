import { describe, expect, it } from 'vitest';
import { documentOf, listSite, readInSite } from './built-editions.ts';
import { parsePage } from './parse-page.ts';
import { dropSpace, openPdf, readText } from './read-document.ts';

const canary = 'Kanarek-propozycja-7f3a';

describe('one proposal among statements with sources', () => {
  it('is marked in words wherever it stands on the site', () => {
    const pages = readPages('golden').filter((page) => page.text.includes(canary));
    expect(pages.length).toBeGreaterThan(0);
    for (const { name, document } of pages) {
      const holders = [...document.querySelectorAll('li, td, dd, p')].filter((element) =>
        element.textContent.includes(canary),
      );
      const closest = holders.at(-1)?.closest('li, tr, dd') ?? holders.at(-1);
      expect(closest?.textContent.toLowerCase(), name).toMatch(/propozycja|proposal/);
    }
  });

  it('is marked beside it in the table of statements and in the JSON of its goal and of the whole', () => {
    const files = readExports('golden').filter((file) => file.text.includes(canary));
    expect(files.map((file) => file.name).sort()).toEqual([
      '2030/cele/1.1/cel-1.1.json',
      '2030/zlota-2030-statements.en.csv',
      '2030/zlota-2030-tresc.pl.csv',
      '2030/zlota-2030.en.json',
      '2030/zlota-2030.pl.json',
      'en/2030/cele/1.1/cel-1.1.json',
    ]);
    for (const { name, text } of files) {
      const after = text.slice(text.indexOf(canary)).split(name.endsWith('.csv') ? '\n' : '}')[0];
      expect(after, name).toMatch(
        name.endsWith('.csv') ? /propozycja redakcyjna|editorial proposal/ : /"mark": "proposal"/,
      );
    }
  });

  it('is in no description for search engines and no preview', () => {
    for (const { document } of readPages('golden')) {
      const metas = [...document.querySelectorAll('meta[content], script[type="application/ld+json"]')];
      expect(metas.map((meta) => meta.outerHTML).join('')).not.toContain(canary);
    }
  });

  it('is marked in words in the document', async () => {
    const text = dropSpace(await readText(await openPdf(documentOf('golden'))));
    const at = text.indexOf(canary);
    expect(at).toBeGreaterThan(0);
    expect(text.slice(Math.max(0, at - 60), at).toLowerCase()).toContain('propozycja');
  });

  it('is nowhere when proposals are hidden', async () => {
    expect(readPages('golden-hidden').filter((page) => page.text.includes(canary))).toEqual([]);
    const files = readExports('golden-hidden');
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => file.text.includes(canary))).toEqual([]);
    expect(dropSpace(await readText(await openPdf(documentOf('golden-hidden'))))).not.toContain(canary);
  });
});

describe('text that looks like markup', () => {
  it('stands on the pages as text and is never a part of them', () => {
    const pages = readPages('golden');
    const shown = pages.filter(({ document }) =>
      document.body.textContent.includes('<script>alert(1)</script>'),
    );
    expect(shown.length).toBeGreaterThan(0);
    for (const { document } of pages) {
      expect(
        [...document.querySelectorAll('script:not([type="application/ld+json"])')].filter((script) =>
          script.textContent.includes('alert'),
        ),
      ).toEqual([]);
    }
  });

  it('stands in the document as text', async () => {
    expect(await readText(await openPdf(documentOf('golden')))).toContain(
      '<script>alert(1)</script> & "cudzysłów"',
    );
  });
});

function readPages(name: 'golden' | 'golden-hidden') {
  return listSite(name)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const text = readInSite(name, file);
      return { name: file, text, document: parsePage(text) };
    });
}

function readExports(name: 'golden' | 'golden-hidden') {
  return listSite(name)
    .filter((file) => /\.(json|csv|svg|xml)$/.test(file))
    .map((file) => ({ name: file, text: readInSite(name, file) }));
}
