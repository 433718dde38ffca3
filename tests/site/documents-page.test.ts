import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderSite } from '../../src/site/render-site.ts';
import type { DocumentFile } from '../../src/site/site-input.ts';
import { parseSitePage } from './in-browser/parse-site-page.ts';
import type { Select } from './in-browser/parse-site-page.ts';
import { prepareSite } from './in-browser/site-fixture.ts';
import type { SiteFixture } from './in-browser/site-fixture.ts';

const document = {
  editionId: 'zlota-2030',
  pages: 16,
  bytes: 1000,
  sha256: 'a'.repeat(64),
  containsProposals: true,
  isPreview: false,
};
const documents: readonly DocumentFile[] = [
  {
    ...document,
    form: 'full',
    about: 'full',
    place: 1,
    isBinding: true,
    language: 'pl',
    path: 'full.pl.pdf',
  },
  {
    ...document,
    form: 'working',
    about: 'working',
    place: 4,
    isBinding: false,
    language: 'pl',
    path: 'working.pl.pdf',
  },
  {
    ...document,
    form: 'summary',
    about: 'summary',
    place: 2,
    isBinding: false,
    language: 'pl',
    path: 'summary.pl.pdf',
  },
  {
    ...document,
    form: 'goal',
    about: 'goal',
    place: 3,
    goal: 'ludzie',
    isBinding: false,
    language: 'pl',
    path: 'goal.pl.pdf',
  },
  {
    ...document,
    form: 'full',
    about: 'full',
    place: 1,
    isBinding: false,
    language: 'en',
    path: 'full.en.pdf',
  },
];

describe('the page of downloads of a plan with many top-level goals (issue 12)', () => {
  it('has a line for each goal alone, and stays below 100 kB with hundreds of them', async () => {
    const { input, settings, remove } = await prepareSite('golden');
    const [full, , , goal] = documents;
    const goals = Array.from({ length: 400 }, (_, index) => ({
      ...goal!,
      path: `2030/zlota-2030-cel-${index + 1}.pl.pdf`,
    }));
    await mkdir(path.join(input.folder, '2030'), { recursive: true });
    for (const file of [full!, ...goals]) await writeFile(path.join(input.folder, file.path), '');
    await renderSite(
      {
        ...input,
        documents: Promise.resolve([full!, ...goals]),
        printed: () => Promise.resolve({ path: 'full.pl.pdf', pageOf: new Map() }),
      },
      settings,
    );
    const markup = await readFile(path.join(input.folder, '2030/dokumenty/index.html'), 'utf8');
    await remove();
    expect(Buffer.byteLength(markup)).toBeLessThan(100_000);
    const select = parseSitePage(markup);
    expect(select('*').length).toBeLessThan(1_500);
    expect(select('[aria-labelledby="goals"] h2').map(({ textContent }) => textContent)).toEqual([
      'Pojedyncze cele',
    ]);
    const items = select('[aria-labelledby="goals"] li').map(({ textContent }) =>
      textContent.replaceAll('\u00a0', ' '),
    );
    expect(items).toHaveLength(400);
    expect(items[0]).toBe('Tylko cel 1 (PDF, 16 stron, 1 kB)');
    expect(select('[aria-labelledby="forms"]')).toEqual([]);
  });
});

describe('the page of downloads', () => {
  let fixture: SiteFixture;
  beforeAll(async () => {
    fixture = await prepareSite('golden');
    const { folder } = fixture.input;
    await mkdir(folder, { recursive: true });
    for (const file of documents) await writeFile(path.join(folder, file.path), '');
    await renderSite(
      {
        ...fixture.input,
        documents: Promise.resolve(documents),
        printed: () => Promise.resolve({ path: 'full.pl.pdf', pageOf: new Map() }),
      },
      fixture.settings,
    );
  });
  afterAll(() => fixture.remove());

  const read = async (page: string): Promise<Select> =>
    parseSitePage(await readFile(path.join(fixture.input.folder, page), 'utf8'));
  const names = (select: Select): readonly string[] =>
    select('.documents :is(h2, h3)').map(({ textContent }) => textContent);

  it('lists what is in the language of the page first, the short before the long', async () => {
    expect(names(await read('2030/dokumenty/index.html'))).toEqual([
      'Dokument',
      'Książka elektroniczna',
      'Dokument do edytora tekstu',
      'Książka elektroniczna, język: angielski',
      'Dokument do edytora tekstu, język: angielski',
      'Streszczenie',
      'Tylko cel 1',
      'Kopia robocza',
      'Pełny dokument, język: angielski',
    ]);
    expect(names(await read('en/2030/dokumenty/index.html')).slice(0, 7)).toEqual([
      'Document, language: Polish',
      'E-book',
      'Word-processor document',
      'E-book, language: Polish',
      'Word-processor document, language: Polish',
      'Full document',
      'Summary, language: Polish',
    ]);
  });

  it('says whom each form is for, and of a goal alone its title', async () => {
    const about = (await read('2030/dokumenty/index.html'))('.documents .about');
    expect(about.map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))).toEqual([
      'Na telefon, tablet i czytnik książek, także z czytnikiem ekranu.',
      'Do cytowania w pismach i opracowaniach: ma style nagłówków, zakładki i numery źródeł.',
      'Najwyżej cztery strony: najważniejsze w skrócie.',
      'Ludzie i wspólnota',
      'Numery wierszy, miejsce na notatki, formularz poprawki: do debaty.',
      'Cały dokument w tłumaczeniu.',
    ]);
  });

  it('says once that all other forms contain proposals', async () => {
    const text = (await read('2030/dokumenty/index.html'))('main')[0]!.textContent;
    expect(text.match(/[Zz]awierają propozycje redakcyjne/g)).toHaveLength(1);
    expect(text.match(/Zawiera propozycje redakcyjne, oznaczone/g)).toHaveLength(1);
  });
});
