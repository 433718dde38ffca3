import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateDataTypes } from '../../scripts/data-types.ts';
import schema from '../../src/catalogue/catalogue.schema.json' with { type: 'json' };
import type { CatalogueEntry, CatalogueFile } from '../../src/catalogue/catalogue-types.ts';
import { describeFailure, describeProject } from '../../src/catalogue/describe-project.ts';
import type { PublishedFacts } from '../../src/catalogue/describe-project.ts';
import { writeEntry } from '../../src/catalogue/entries.ts';
import { checkResults, writeCatalogue } from '../../src/catalogue/write-catalogue.ts';
import { PublishError } from '../../src/problem.ts';
import { readSettings } from '../../src/settings.ts';
import { openBrowser } from '../../src/browser/session/open-browser.ts';
import { hashFolder } from '../build/hash-folder.ts';
import { createEdition, site, viewSmall } from '../model/small-edition.ts';
import { messagesOf, problemsOf } from '../output/expected-problems.ts';
import { findAccessibilityFaults } from '../site/in-browser/find-accessibility-faults.ts';
import { findMarkupFaults } from '../site/in-browser/find-markup-faults.ts';
import { parseSitePage } from '../site/in-browser/parse-site-page.ts';

const project = path.resolve(import.meta.dirname, '../..');
const settings = readSettings(project, {}, {});
const validate = new Ajv2020({ strict: true, allErrors: true }).compile<CatalogueFile>(schema);
const manifest = '0'.repeat(64);

/** What was published of a small plan. */
function publishedFacts(changes: Partial<PublishedFacts> = {}): PublishedFacts {
  const view = viewSmall(createEdition());
  const documents = [{ path: `${view.path}/mala.pl.pdf`, pages: 12, bytes: 100_000, isPreview: false }];
  return { site, editions: [view], documents, hasPages: true, manifest, ...changes };
}

const failed = new PublishError([
  { code: 'unknown-partner', file: 'data/x.json', position: { line: 3, column: 5 }, values: { found: 'x' } },
  { code: 'empty-file', file: 'data/y.json', values: {} },
]);

describe('the catalogue (issue 12)', () => {
  let results: string;
  beforeEach(async () => (results = await mkdtemp(path.join(tmpdir(), 'strategia-catalogue-'))));
  afterEach(() => rm(results, { recursive: true, force: true }));

  const write = async (entries: readonly CatalogueEntry[]): Promise<CatalogueFile> => {
    for (const entry of entries) await writeEntry(results, entry);
    return writeCatalogue(results, settings, '1.2.3');
  };
  const read = (name: string): Promise<string> => readFile(path.join(results, name), 'utf8');
  const select = async (name: string) => parseSitePage(await read(name));

  it('has what its schema says: titles, status, dates, counts, addresses, domains, failures', async () => {
    const published = describeProject('powiat/mala', publishedFacts());
    const catalogue = await write([
      published,
      { id: 'biala', failure: describeFailure(failed, 'data') },
      {
        ...describeProject('czarna', publishedFacts({ hasPages: false })),
        failure: describeFailure(new Error('x'), 'program'),
      },
    ]);
    expect(JSON.parse(await read('catalogue.json'))).toEqual(catalogue);
    expect(validate(catalogue), JSON.stringify(validate.errors)).toBe(true);
    expect(catalogue.counts).toEqual({ projects: 3, published: 2, failed: 2 });
    expect(catalogue.projects.map(({ id }) => id)).toEqual(['biala', 'czarna', 'powiat/mala']);
    expect(catalogue.projects[0]).toEqual({
      id: 'biala',
      failure: {
        kind: 'data',
        count: 2,
        problems: [
          { code: 'unknown-partner', file: 'data/x.json', line: 3, column: 5 },
          { code: 'empty-file', file: 'data/y.json' },
        ],
      },
    });
    expect(catalogue.projects[1]?.published?.address).toBeUndefined();
    expect(catalogue.projects[2]?.published).toMatchObject({
      address: 'powiat/mala/site/index.html',
      manifest,
      title: { text: 'Strategia', language: 'pl' },
      languages: ['pl', 'en'],
    });
    expect(catalogue.projects[2]?.published?.editions[0]?.documents).toEqual([
      {
        address: expect.stringMatching(/^powiat\/mala\/site\/.+\/mala\.pl\.pdf$/) as string,
        pages: 12,
        bytes: 100_000,
      },
    ]);
  });

  it('has types that are those of its schema; if not, run `npm run types`', async () => {
    const folder = path.join(project, 'src/catalogue');
    expect(await readFile(path.join(folder, 'catalogue-types.ts'), 'utf8')).toBe(
      await generateDataTypes(folder, 'src/catalogue'),
    );
  });

  it('names nothing that is proposed: what stands in its place is not', () => {
    const edition = createEdition();
    const proposal = { text: 'Tytuł proponowany', status: 'proposal' } as const;
    const view = viewSmall({ ...edition, strategy: { ...edition.strategy, title: { pl: proposal } } });
    const { published } = describeProject('mala', publishedFacts({ editions: [view] }));
    expect(JSON.stringify(published)).not.toContain('proponowany');
    expect(published?.containsProposals).toBe(true);
  });

  it('shows each project with its status, its document and what one should know of it', async () => {
    await write([
      describeProject('powiat/mala', publishedFacts()),
      { id: 'biala', failure: describeFailure(failed, 'data') },
    ]);
    const page = await select('index.html');
    expect(page('html')[0]?.getAttribute('lang')).toBe('pl');
    expect(page('.catalogue h2 a').map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['powiat/mala/site/index.html', 'Strategia'],
    ]);
    expect(page('.catalogue .edition-status')[0]?.textContent).not.toBe('');
    expect(page('.catalogue .mark').map(({ textContent }) => textContent)).toContain(
      'To nie jest oficjalny serwis urzędu.',
    );
    expect(page('.failures li').map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))).toEqual([
      'biala: problemy w danych: 2',
    ]);
    const english = await select('index.en.html');
    expect(english('html')[0]?.getAttribute('lang')).toBe('en');
    expect(english('.catalogue h2 a')[0]?.getAttribute('lang')).toBe('pl');
    expect(english('.languages a').map((link) => link.getAttribute('href'))).toEqual(['index.html']);
  });

  it('is spread over pages of a hundred, sorted by title, and forgets those that it has no more', async () => {
    const entries = Array.from({ length: 205 }, (_, index) => {
      const title = `Gmina ${String(205 - index)}`;
      return describeProject(`g/${String(index)}`, publishedFacts({ site: { ...site, title } }));
    });
    await write(entries);
    const titles = async (name: string): Promise<string[]> =>
      (await select(name))('.catalogue h2').map(({ textContent }) => textContent);
    const pages = ['index.html', 'catalogue/2.html', 'catalogue/3.html'];
    const all = (await Promise.all(pages.map(titles))).flat();
    expect(all.map((title) => title.replaceAll('\u00a0', ' '))).toEqual(
      Array.from({ length: 205 }, (_, index) => `Gmina ${String(index + 1)}`),
    );
    const second = await select('catalogue/2.en.html');
    expect(second('.catalogue h2 a')[0]?.getAttribute('href')).toMatch(/^\.\.\/g\/\d+\/site\/index\.html$/);
    expect(
      second('.catalogue-pages a').map((link) => [
        link.getAttribute('href'),
        link.getAttribute('aria-current'),
      ]),
    ).toEqual([
      ['../index.en.html', null],
      ['../catalogue/2.en.html', 'page'],
      ['../catalogue/3.en.html', null],
    ]);
    await rm(path.join(results, 'catalogue/entries'), { recursive: true });
    await write(entries.slice(0, 2));
    expect((await readdir(path.join(results, 'catalogue'))).sort()).toEqual(['entries']);
  });

  it('gives the same bytes in whatever order shards have left their entries', async () => {
    const entries = ['c', 'a', 'b/x'].map((id) => describeProject(id, publishedFacts()));
    await write(entries);
    const before = await hashFolder(results);
    await rm(results, { recursive: true });
    await write(entries.toReversed());
    await write([]);
    expect(await hashFolder(results)).toEqual(before);
  });

  it('says which entry is broken, and where there are none', async () => {
    await write([describeProject('powiat/mala', publishedFacts())]);
    await writeFile(path.join(results, 'catalogue/entries/powiat/mala.json'), '{ "schemaVersion": 1');
    expect(await messagesOf(write([]))).toEqual([
      'catalogue/entries/powiat/mala.json  broken-entry  Tego wpisu spisu nie da się odczytać. Zbuduj jego projekt ponownie: strategia build-all',
      'catalogue/entries/powiat/mala.json  broken-entry  This entry of the catalogue cannot be read. Build its project again: strategia build-all',
    ]);
    await rm(path.join(results, 'catalogue'), { recursive: true });
    expect(await problemsOf(write([]))).toMatchObject([{ code: 'missing-folder' }]);
  });

  it('goes into no folder that holds something else', async () => {
    await checkResults(path.join(results, 'missing'));
    await writeFile(path.join(results, '.gitkeep'), '');
    await checkResults(results);
    await write([describeProject('mala', publishedFacts())]);
    await checkResults(results);
    await writeFile(path.join(results, 'manifest.json'), '{}');
    expect(await problemsOf(checkResults(results))).toMatchObject([
      { code: 'foreign-target', values: { found: 'manifest.json' } },
    ]);
    await mkdir(path.join(results, 'other'));
    await writeFile(path.join(results, 'other/plan.docx'), 'mine');
    expect(await problemsOf(checkResults(path.join(results, 'other')))).toMatchObject([
      { code: 'foreign-target', values: { found: 'plan.docx' } },
    ]);
  });

  it('has pages in which html-validate and axe find nothing', async () => {
    const english = publishedFacts({ site: { ...site, title: { pl: 'Strategia', en: 'Strategy' } } });
    const entries = Array.from({ length: 101 }, (_, index) =>
      describeProject(
        `gmina-${String(index)}`,
        publishedFacts({ site: { ...site, title: `Gmina ${String(index)}` } }),
      ),
    );
    await write([
      ...entries,
      { ...describeProject('nieudana', english), failure: describeFailure(failed, 'data') },
      { id: 'biala', failure: describeFailure(new Error('x'), 'program') },
    ]);
    const pages = ['index.html', 'index.en.html', 'catalogue/2.html', 'catalogue/2.en.html'];
    expect(await findMarkupFaults(results, pages)).toEqual([]);
    const browser = await (opened ??= openBrowser(settings));
    const viewings = [
      { widthPx: 320, scheme: 'light' },
      { widthPx: 1280, scheme: 'dark' },
    ] as const;
    const visits = pages.map((page) => ({ page, viewings }));
    expect(await findAccessibilityFaults(browser, { folder: results }, visits)).toEqual([]);
  });
});

let opened: ReturnType<typeof openBrowser> | undefined;
afterAll(async () => (await opened)?.close());
