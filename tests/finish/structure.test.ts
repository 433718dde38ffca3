import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { beforeAll, expect, test } from 'vitest';
import { finishPrint } from './finish-print.ts';
import type { Finding } from '../../src/finish/finished-pdf.ts';
import { documentFacts } from './fixture-facts.ts';
import { printFixtures } from './print-fixture.ts';
import { readStructureText } from './read-structure-text.ts';

let pages: string[];
let varietyPages: string[];
let findings: readonly Finding[];
let document: PDFDocumentProxy;

beforeAll(async () => {
  const [everything, variety] = await printFixtures(['everything', 'variety']);
  const first = await finishPrint(everything!, documentFacts(everything!));
  const second = await finishPrint(variety!, documentFacts(variety!));
  findings = [...first.findings, ...second.findings];
  document = await getDocument({ data: Uint8Array.from(first.bytes), verbosity: 0 }).promise;
  pages = await readStructureText(first.bytes);
  varietyPages = await readStructureText(second.bytes);
});

test('finds nothing in documents that are as they should be', () => {
  expect(findings).toEqual([]);
});

test('keeps an empty page empty and untagged', () => {
  expect(pages[1]).toBe('Root');
});

test('has a space wherever a line is broken at one, in text and in bookmarks', async () => {
  const title = 'Strategia Rozwoju Gminy Łąka do roku 2030, dokument przykładowy';
  expect(pages[0]).toContain(`H1 "${title}"`);
  expect(pages[3]).toContain('as quotations often are when printed.');
  const [first] = (await document.getOutline()) as { title: string; items: { title: string }[] }[];
  expect(first!.title).toBe(title);
  expect(first!.items.map((item) => item.title)).toContain(
    'Cel 2. Gospodarka nowoczesna i przyjazna mieszkańcom, wraz z otoczeniem, w którym się rozwija',
  );
});

test('tags the contents as TOC, one annotation a line, without leaders', () => {
  expect(pages[2]).toBe(
    lines(`
Root
  Document lang=pl
    Sect
      H2 "Spis treści"
      TOC
        TOCI
          Reference
            Link objects=1 "Cel 2. Gospodarka nowoczesna i przyjazna mieszkańcom, wraz z otoczeniem, w którym się rozwija|4"
          TOC
            TOCI
              Reference
                Link objects=1 "2.4 Wspieranie przedsiębiorczości|4"
            TOCI
              Reference
                Link objects=1 "2.5 Wskaźniki|6"
        TOCI
          Reference
            Link objects=1 "Indeks partnerów|10"`),
  );
});

test('says the language of parts, and puts bare text into paragraphs', () => {
  expect(pages[3]).toContain('Span lang=en "smart city as everyone says it today"');
  expect(pages[3]).toContain('Span lang=la "nota bene"');
  expect(pages[3]).toContain('BlockQuote lang=en');
  expect(pages[3]).toContain('      P "Goły tekst w |pud."');
  expect(varietyPages[1]).toContain(
    lines(`
    P lang=en "English | again |."
      Span lang=pl "polskie słowo"
      Span lang=de "deutsch"`),
  );
});

test('gives items of lists a body, nested lists and paragraphs inside it', () => {
  expect(pages[3]).toContain(
    lines(`
        LI
          Lbl ""
          LBody "drugi rezultat"
            L
              LI
                Lbl ""
                LBody "zagnieżdżony"`),
  );
  expect(pages[3]).toContain(
    lines(`
          LBody
            P "akapit w punkcie"
            P "i drugi"`),
  );
});

test('boxes figures, also those in groups of an opacity of their own', () => {
  expect(pages[3]).toContain('Figure alt="Wykres słupkowy: 10, 40 i 25 procent" boxed');
  expect(pages[3]).toContain('Figure alt="Znak graficzny gminy" boxed');
  expect(varietyPages[1]).toContain('Figure alt="Mapa blada" boxed');
});

test('makes notes of the items of a list of notes', () => {
  expect(pages[4]).toContain(
    lines(`
      Note "Treść przypisu, |Tytuł dzieła|."
        Lbl "1. "
      Note "Drugi przypis."
        Lbl "2. "`),
  );
});

test('holds the head of a table that goes on once, on its first page', () => {
  expect(pages[5]).toContain('TH "Nazwa wskaźnika"');
  for (const page of [pages[6], pages[7]]) expect(page).not.toContain('Nazwa wskaźnika');
  expect(pages[7]).toContain('TH "Cel 2.60"');
});

test('puts the lists of an index into Index, links inside them', () => {
  expect(pages.at(-1)).toBe(
    lines(`
Root
  Document lang=pl
    Index
      H2 "Indeks partnerów"
      H3 "G"
      L
        LI
          LBody "Gmina Łąka |, "
            Link objects=1 "4"
            Link objects=1 "4"
      H3 "Ż"
      L
        LI
          LBody "Żłobek gminny "
            Link objects=1 "6"`),
  );
});

test('names links by their accessible names', async () => {
  const page = await document.getPage(document.numPages);
  const annotations = (await page.getAnnotations()) as { dest?: string; contentsObj: { str: string } }[];
  expect(annotations.map(({ dest, contentsObj }) => [dest, contentsObj.str])).toEqual([
    ['cel-2', 'Gmina Łąka: cel 2, strona 4'],
    ['cel-2.4', 'Gmina Łąka: cel 2.4, strona 4'],
    ['tabela', 'Żłobek gminny: wskaźniki, strona 6'],
  ]);
});

test('reads what style sheets change, from initials to capitals', () => {
  expect(varietyPages[0]).toContain('H1 "Tytuł |WERSALIKAMI |po złamaniu"');
  expect(varietyPages[0]).toContain('P "ZAŻÓŁĆ GĘŚLĄ JAŹŃ"');
  expect(varietyPages[0]).toContain('P "I|nicjał na początku akapitu');
});

function lines(text: string): string {
  return text.replace(/^\n/, '');
}
