import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish } from '../../src/publish.ts';
import { readSettings } from '../../src/settings.ts';
import { openPdf, readText } from '../build/read-document.ts';
import type { PDFDocumentProxy } from '../build/read-document.ts';
import { writeData } from '../load/temporary-data.ts';
import type { FileContent } from '../load/temporary-data.ts';
import { writeForeignPlan } from './foreign-plan.ts';
import type { PlanWords } from './foreign-plan.ts';

const ukrainian: PlanWords = {
  language: 'uk',
  title: 'Стратегія розвитку Ґанківської громади',
  goal: 'Чисте довкілля та зелені під’їзди',
  result: 'Щорічно висаджено 1 500 дерев їстівних порід',
  partner: 'Товариство «Ялинка»',
  chapter: 'Звідки ця стратегія',
  letters: 'аабвґдеєфгхійклмнноопрсштувизжї',
};
const greek: PlanWords = {
  language: 'el',
  title: 'Στρατηγική ανάπτυξης του Δήμου',
  goal: 'Καθαρό περιβάλλον και πράσινοι δρόμοι',
  result: 'Κάθε χρόνο φυτεύονται 1.500 δέντρα',
  partner: 'Ένωση «Ελιά»',
  chapter: 'Από πού προέρχεται',
  letters: 'αάβγδδεέφγχιίκλλμννοόπρσστυυήζζζ',
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

async function build(words: PlanWords) {
  const written = Object.entries(writeForeignPlan(words)).filter(([, content]) => content !== undefined);
  const { paths } = await writeData(Object.fromEntries(written) as Record<string, FileContent>);
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
