import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../src/browser/session/open-browser.ts';
import { explainUnknownOutput } from '../../src/browser/paginate/take-print.ts';
import { summaryLines } from '../../src/cli/summary-lines.ts';
import { createSay } from '../../src/messages/program-texts.ts';
import { UnknownPdfError } from '../../src/pdf/syntax/unknown-pdf-error.ts';
import { publish } from '../../src/publish.ts';
import type { Published } from '../../src/publish.ts';
import { readSettings } from '../../src/settings.ts';
import type { Settings } from '../../src/settings.ts';
import { copyFixture } from '../build/copy-fixture.ts';
import { openPdf, readPageText } from '../build/read-document.ts';
import { parseSitePage } from '../site/in-browser/parse-site-page.ts';

const version = 'HeadlessChrome/999.0.0.0';
const progress = { advise: () => undefined, stageEnded: () => undefined, notice: () => undefined };

describe('a build with a browser that the program was not tested with', () => {
  let folder: string;
  let settings: Settings;
  let published: Published;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strategia-preview-'));
    const data = path.join(folder, 'data');
    await copyFixture('data-golden', data);
    const project = path.resolve(import.meta.dirname, '../..');
    settings = readSettings(project, { data, output: path.join(folder, 'output') }, {});
    const tested = await openBrowser(settings);
    try {
      published = await publish(
        settings,
        { edition: undefined, only: undefined, profiles: ['full', 'summary'], proposals: 'show', base: '/' },
        {
          version: '0.0.0',
          progress,
          signal: new AbortController().signal,
          browser: { ...tested, version, isVerified: false },
        },
      );
    } finally {
      await tested.close();
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('gives documents whose names say that they are previews', () => {
    expect(published.documents.map((document) => document.path)).toEqual([
      '2030/zlota-2030-z-propozycjami-podglad.pl.pdf',
      '2030/zlota-2030-streszczenie-podglad.pl.pdf',
      '2030/zlota-2030-with-proposals-preview.en.pdf',
      '2030/zlota-2030-summary-preview.en.pdf',
    ]);
  });

  it('says so on every page of theirs that says anything, and in their titles', async () => {
    for (const { path: file, pages } of published.documents) {
      const pdf = await openPdf(path.join(folder, 'output/site', file));
      const mark = file.endsWith('.pl.pdf') ? 'Podgląd niesprawdzony' : 'Unverified preview';
      for (let page = 1; page <= pages; page += 1) {
        const text = await readPageText(pdf, page);
        if (text !== '') expect(text, `${file}, ${String(page)}`).toContain(`${mark}.`);
      }
      expect((await pdf.getMetadata()).info).toMatchObject({
        Title: expect.stringContaining(mark) as string,
      });
      await pdf.destroy();
    }
  });

  it('names the browser in the imprint', async () => {
    const pdf = await openPdf(path.join(folder, 'output/site', published.documents[0]!.path));
    expect(await readPageText(pdf, 2)).toContain(`wydrukowała przeglądarka ${version}`);
    await pdf.destroy();
  });

  it('lets them claim no standard', async () => {
    for (const { path: file } of published.documents) {
      const bytes = await readFile(path.join(folder, 'output/site', file), 'latin1');
      expect(bytes).toContain('<dc:title>');
      expect(bytes).not.toMatch(/pdfuaid:part|pdfaid:part/);
    }
  });

  it('tells visitors of the site and whoever built it', async () => {
    const read = async (page: string): Promise<string> => {
      const html = await readFile(path.join(folder, 'output/site', page), 'utf8');
      return parseSitePage(html)('main')[0]!.textContent;
    };
    expect(await read('2030/dokumenty/index.html')).toContain('Podgląd niesprawdzony: wydrukowała go');
    expect(await read('index.html')).toContain('Podgląd niesprawdzony');
    const lines = summaryLines(published, { seconds: 1, settings, say: createSay('en') });
    expect(lines.filter((line) => line.includes(version))).toEqual([
      `The PDF documents are an unverified preview and say so on each page: they were printed by the browser ${version}, with which the program was not tested. To publish: npx puppeteer browsers install chrome-headless-shell@147`,
    ]);
  });
});

describe('a print that the reader does not know', () => {
  const met = new UnknownPdfError('an element holds "x"');

  it('is a problem that says what was met where the browser was not tested', () => {
    expect(explainUnknownOutput(met, { isVerified: false, version })).toMatchObject({
      problems: [{ code: 'browser-output-unknown', values: { found: version, output: met.message } }],
    });
  });

  it('is a fault of the program where it was', () => {
    expect(explainUnknownOutput(met, { isVerified: true, version })).toBe(met);
  });
});
