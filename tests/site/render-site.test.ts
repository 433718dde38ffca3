import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EditionView } from '../../src/model/edition.ts';
import { renderSite } from '../../src/site/render-site.ts';
import type { DocumentFile, SiteInput } from '../../src/site/site-input.ts';
import { parseSitePage } from './in-browser/parse-site-page.ts';
import type { Select } from './in-browser/parse-site-page.ts';
import { prepareSite } from './in-browser/site-fixture.ts';
import type { SiteFixture } from './in-browser/site-fixture.ts';

const fixtures: SiteFixture[] = [];
afterEach(() => Promise.all(fixtures.splice(0).map((fixture) => fixture.remove())));

/** Renders a fixture with changes to its input. */
async function render(
  name: Parameters<typeof prepareSite>[0],
  change: (input: SiteInput) => Partial<SiteInput> = () => ({}),
): Promise<SiteInput> {
  const fixture = await prepareSite(name);
  fixtures.push(fixture);
  const input = { ...fixture.input, ...change(fixture.input) };
  await renderSite(input, fixture.settings);
  return input;
}

async function readPage(input: SiteInput, file: string): Promise<Select> {
  return parseSitePage(await readFile(path.join(input.folder, file), 'utf8'));
}

const textOf = (select: Select, selector: string): string =>
  select(selector)
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .join(' | ');

describe('rendering the site', () => {
  it('gives the same bytes twice, in another folder', async () => {
    expect(await hashFolder((await render('golden')).folder)).toEqual(
      await hashFolder((await render('golden')).folder),
    );
  });

  it('can be done again in the same folder, as when pages of the document have moved', async () => {
    const fixture = await prepareSite('golden');
    fixtures.push(fixture);
    const archive = { name: 'zlota-strona', date: new Date('2026-09-01T00:00:00Z') };
    await renderSite({ ...fixture.input, archive }, fixture.settings);
    const first = await hashFolder(fixture.input.folder);
    expect(first.map(([name]) => name)).toContain('zlota-strona.zip');
    await renderSite({ ...fixture.input, archive }, fixture.settings);
    expect(await hashFolder(fixture.input.folder)).toEqual(first);
  });

  it('says nothing, neither on success nor on failure', async () => {
    const written = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
    const logged = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    await render('golden');
    const failure = new Error('printing failed');
    const documents = Promise.reject<readonly DocumentFile[]>(failure);
    documents.catch(() => undefined);
    await expect(render('golden', () => ({ documents }))).rejects.toBe(failure);
    for (const spy of [...written, ...logged]) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('ends among its pages where the build is ended (issue 12)', async () => {
    const end = new AbortController();
    const reason = new Error('ended');
    const fixture = await prepareSite('torun');
    fixtures.push(fixture);
    const printed = (): undefined => {
      setTimeout(() => {
        end.abort(reason);
      }, 1);
      return undefined;
    };
    const input = { ...fixture.input, printed, signal: end.signal };
    await expect(renderSite(input, fixture.settings)).rejects.toBe(reason);
    expect(await listFiles(input.folder, '.html')).toEqual([]);
  });

  it('leaves markup in texts without effect', async () => {
    const hostile = '"><img src=x onerror=alert(1)>{{ 7 * 7 }}</title><script>alert(1)</script>';
    const input = await render('golden', ({ editions }) => ({
      editions: editions.map(
        (views) => new Map([...views].map(([key, view]) => [key, poison(view, hostile)])),
      ),
    }));
    for (const file of await listFiles(input.folder, '.html')) {
      const select = await readPage(input, file);
      expect(select('script:not([src]):not([type="application/ld+json"]), img, [onerror]'), file).toEqual([]);
      expect(
        select('main')
          .map((main) => main.textContent)
          .join(''),
        file,
      ).not.toContain('49');
    }
    expect(textOf(await readPage(input, 'index.html'), 'h1')).toContain('<script>');
  });

  it('puts the page and the size of a finished document where they are known', async () => {
    const input = await render('torun', ({ editions }) => ({
      printed: () => Promise.resolve({ path: '2010/torun-2010.pl.pdf', pageOf: new Map([['cel-2.4', 17]]) }),
      documents: Promise.resolve([
        {
          editionId: editions[0]!.get('pl')!.id,
          form: 'full',
          about: 'full',
          place: 1,
          isBinding: true,
          language: 'pl',
          path: '2010/torun-2010.pl.pdf',
          pages: 48,
          bytes: 412_000,
          sha256: 'a'.repeat(64),
          containsProposals: true,
          isPreview: false,
        },
      ]),
    }));
    const home = (await readPage(input, 'index.html'))('.ways a')[0]!;
    expect(home.textContent.replaceAll('\u00a0', ' ')).toBe('Pobierz dokument (PDF, 48 stron, 412 kB)');
    expect(home.getAttribute('href')).toBe('2010/torun-2010.pl.pdf');
    const english = (await readPage(input, 'en/2010/cele/2.4/index.html'))('.cite a')[0]!;
    expect(english.getAttribute('href')).toBe('../../../../2010/torun-2010.pl.pdf#cel-2.4');
    expect(textOf(await readPage(input, '2010/cele/2.4/index.html'), '.cite')).toContain('cel 2.4, s. 17.');
    expect(textOf(await readPage(input, '2010/cele/2.5/index.html'), '.cite')).not.toContain('PDF');
    expect(textOf(await readPage(input, '2010/dokumenty/index.html'), 'main')).toContain('48 stron');
  });
});

describe('every page', () => {
  it('says the state of the edition, what is proposed and that the site is not official', async () => {
    const input = await render('torun');
    for (const file of await listFiles(input.folder, '.html')) {
      const select = await readPage(input, file);
      const status = textOf(select, '.edition-status');
      expect(status, file).toMatch(/Nie obowiązuje od 17 maja 2018 r\.|Not in force since 17 May 2018/);
      expect(status, file).toMatch(/Zawiera propozycje redakcyjne|Contains editorial proposals/);
      expect(status, file).toMatch(/To nie jest oficjalny serwis urzędu|This is not an official site/);
      expect(textOf(select, '.site-footer'), file).toMatch(/(Deklaracja|Accessibility).*[0-9a-f]{8}/);
    }
  });

  it('names its publisher instead where there is one', async () => {
    const input = await render('golden', ({ site }) => ({
      site: { ...site, publisher: { name: 'Gmina Złota' } },
    }));
    const select = await readPage(input, 'index.html');
    expect(textOf(select, 'body')).not.toContain('To nie jest oficjalny serwis urzędu');
    expect(textOf(select, '.site-footer')).toContain('Gmina Złota');
  });
});

function poison(view: EditionView, text: string): EditionView {
  const poisoned = { ...view.title, text };
  return {
    ...view,
    title: poisoned,
    shortTitle: poisoned,
    vision: poisoned,
    goals: view.goals.map((goal) => ({ ...goal, title: poisoned })),
    partners: view.partners.map((entry) => ({ ...entry, name: poisoned, kindName: text })),
    sources: view.sources.map((source) => ({ ...source, title: poisoned, publisher: text })),
  };
}

async function listFiles(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(ending)).sort();
}

async function hashFolder(folder: string): Promise<readonly (readonly [string, string])[]> {
  const names = await listFiles(folder, '');
  const files = names.filter((name) => /\.\w+$|_headers$/.test(name) && !/\d\.\d$/.test(name));
  return Promise.all(
    files.map(async (name) => {
      const bytes = await readFile(path.join(folder, name));
      return [name, createHash('sha256').update(bytes).digest('hex')] as const;
    }),
  );
}
