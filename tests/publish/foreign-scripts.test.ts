import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish } from '../../src/publish.ts';
import { readSettings } from '../../src/settings.ts';
import { openPdf, readText } from '../build/read-document.ts';
import type { PDFDocumentProxy } from '../build/read-document.ts';
import { writeData } from '../load/temporary-data.ts';
import type { FileContent } from '../load/temporary-data.ts';
import type { Edits } from '../validate/edit-project.ts';
import { ukrainian, writeForeignPlan } from './foreign-plan.ts';
import type { PlanWords } from './foreign-plan.ts';

const greek: PlanWords = {
  language: 'el',
  title: 'Στρατηγική ανάπτυξης του Δήμου',
  goal: 'Καθαρό περιβάλλον και πράσινοι δρόμοι',
  result: 'Κάθε χρόνο φυτεύονται 1.500 δέντρα',
  partner: 'Ένωση «Ελιά»',
  chapter: 'Από πού προέρχεται',
  letters: 'αάβγδδεέφγχιίκλλμννοόπρσστυυήζζζ',
};

/** With joiners, and signs that stand before the letter that they are read after. */
const hindi: PlanWords = {
  language: 'hi',
  title: 'नगर विकास रणनीति',
  goal: 'स्वच्छ पर्यावरण और हरित मार्ग',
  result: 'प्रति वर्ष 1500 पेड़',
  partner: 'रक्\u200Dषा समिति',
  chapter: 'परिचय',
  letters: 'अआबचछदधएऐफगहइजकलळमननओऔपरसशतउवयजझझ',
};

describe('a plan in a script that Lato lacks (issue 10)', () => {
  it.each([ukrainian, greek])(
    'is set in fonts of the program alone, and can be read ($language)',
    async (words) => {
      const { documents, site } = await build(words);
      const pdf = await openPdf(path.join(site, documents[0]!.path));
      const text = await readText(pdf);
      for (const one of [words.title, words.goal, words.result, words.partner, words.chapter])
        expect(text).toContain(one.normalize('NFC'));
      const fonts = await listFonts(pdf);
      expect(fonts.filter((name) => !/^(SourceSerif4-|SourceSans3ExtraLight-)/.test(name))).toEqual([]);
      expect(fonts).toContain('SourceSans3ExtraLight-Bold');
      expect(fonts).toContain('SourceSerif4-Italic');
      await pdf.destroy();
      const assets = await readdir(path.join(site, 'assets'));
      const script = words.language === 'uk' ? 'cyrillic' : 'greek';
      expect(
        assets
          .filter((name) => name.endsWith('.woff2'))
          .map((name) => name.replace(/\.[^.]+(?=\.woff2)/, '')),
      ).toEqual(
        expect.arrayContaining([
          `source-sans-3-${script}-700-normal.woff2`,
          `source-serif-4-${script}-400-normal.woff2`,
        ]),
      );
      expect(assets.filter((name) => /lato|vietnamese/.test(name))).toEqual([]);
      expect(await readFile(path.join(site, 'index.html'), 'utf8')).toContain(`source-serif-4-${script}-400`);
    },
  );
});

describe('a plan in a script that the program has no font for (issue 10)', () => {
  it('is set in the fonts that it brings, which travel with its data', async () => {
    const fonts = { 'fonts/Hindi-Regular.woff2': readHindi(400), 'fonts/Hindi-Bold.woff2': readHindi(700) };
    const edits = {
      'site.json#/fonts': [{ file: 'Hindi-Regular.woff2' }, { file: 'Hindi-Bold.woff2', role: 'headings' }],
    };
    const { documents, site } = await build(hindi, edits, fonts);
    const pdf = await openPdf(path.join(site, documents[0]!.path));
    const names = await listFonts(pdf);
    expect(names).toContain('NotoSansDevanagari-Regular');
    expect(names).toContain('NotoSansDevanagari-Bold');
    expect(names.filter((name) => !/^(NotoSansDevanagari|SourceS)/.test(name))).toEqual([]);
    expect(await readText(pdf)).toContain('नगर');
    // Which it would not claim if a glyph stood for no text.
    const { metadata } = await pdf.getMetadata();
    expect(metadata.getRaw()).toContain('pdfuaid:part');
    const attached = Object.keys((await pdf.getAttachments()) as object);
    expect(attached).toEqual(expect.arrayContaining(Object.keys(fonts)));
    await pdf.destroy();
    const assets = await readdir(path.join(site, 'assets'));
    expect(assets.filter((name) => name.startsWith('Hindi-')).map((name) => name.split('.')[0])).toEqual([
      'Hindi-Bold',
      'Hindi-Regular',
    ]);
  });
});

function readHindi(weight: number): Buffer {
  const file = `noto-sans-devanagari-devanagari-${String(weight)}-normal.woff2`;
  return readFileSync(
    createRequire(import.meta.url).resolve(`@fontsource/noto-sans-devanagari/files/${file}`),
  );
}

async function build(words: PlanWords, edits: Edits = {}, fonts: Readonly<Record<string, Buffer>> = {}) {
  const written = Object.entries(writeForeignPlan(words, edits)).filter(
    ([, content]) => content !== undefined,
  );
  const files = Object.fromEntries(written) as Record<string, FileContent>;
  const { paths } = await writeData({ ...files, ...fonts });
  const output = path.join(paths.project, 'output');
  const settings = readSettings(path.resolve(import.meta.dirname, '../..'), { data: paths.data, output }, {});
  const { documents } = await publish(
    settings,
    { edition: undefined, only: undefined, profiles: ['full'], proposals: 'show', base: '/' },
    {
      version: '0.0.0',
      progress: { stageEnded: () => undefined, notice: () => undefined, advise: () => undefined },
      signal: new AbortController().signal,
    },
  );
  return { documents, site: path.join(output, 'site') };
}

/** Without the tags of subsets. */
async function listFonts(pdf: PDFDocumentProxy): Promise<string[]> {
  const names = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    await page.getOperatorList();
    const content = await page.getTextContent();
    for (const id of Object.keys(content.styles)) {
      const { name } = page.commonObjs.get(id) as { readonly name: string };
      names.add(name.replace(/^[A-Z]{6}\+/, ''));
    }
  }
  return [...names].sort();
}
