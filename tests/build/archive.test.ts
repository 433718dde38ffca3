import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOnce } from '../browser/open-once.ts';
import { findPageFaults } from '../site/in-browser/find-page-faults.ts';
import { listPages } from '../site/in-browser/list-pages.ts';
import { inSite, siteOf } from './built-editions.ts';

const archives = { torun: 'torun-2010-strona', golden: 'zlota-2030-strona', addressed: 'zlota-2030-strona' };

describe('the site as an archive, unpacked and opened from disk', () => {
  let folder: string;
  const browser = openOnce();
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strategia archiwum '));
    for (const name of ['torun', 'golden', 'addressed'] as const) await unpack(name);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(['torun', 'golden', 'addressed'] as const)(
    'has whole links, each of which names a file (%s)',
    async (name) => {
      const site = unpacked(name);
      expect(await findPageFaults(site)).toEqual([]);
      for (const page of await listPages(site)) {
        const html = await readFile(path.join(site, page), 'utf8');
        const links = [...html.matchAll(/(?:href|src)="([^"#]*)/g)].map((match) => match[1] ?? '');
        expect(
          links.filter((link) => link.endsWith('/') && !/^[a-z]+:/.test(link)),
          page,
        ).toEqual([]);
        expect(html, page).not.toMatch(/rel="(canonical|preload)"|og:/);
      }
    },
  );

  it('has every page of the site but the one for wrong addresses, the document and the data', async () => {
    const site = siteOf('torun');
    const pages = (await listPages(site)).filter((page) => !page.endsWith('404.html'));
    expect(await listPages(unpacked('torun'))).toEqual(pages);
    const others = await readdir(path.join(unpacked('torun'), '2010'));
    for (const file of ['torun-2010-z-propozycjami.pl.pdf', 'torun-2010.pl.json', 'torun-2010-tresc.pl.csv'])
      expect(others).toContain(file);
  });

  it('shows every page with style and fonts, and nothing that the browser complains of', async () => {
    const page = await browser().openTab();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    const requests = new Set<string>();
    page.on('request', (request) => requests.add(new URL(request.url()).protocol));
    for (const name of await listPages(unpacked('golden'))) {
      await page.goto(pathToFileURL(path.join(unpacked('golden'), name)).href);
      const shown: unknown = await page.evaluate(`Promise.all([...document.fonts].map((face) => face.load()))
        .then((faces) => [faces.length, getComputedStyle(document.querySelector('.skip')).position])`);
      expect(shown, name).toEqual([4, 'absolute']);
    }
    expect(complaints).toEqual([]);
    expect([...requests]).toEqual(['file:']);
    await page.close();
  });

  it('leads from page to page and from language to language', async () => {
    const page = await browser().openTab();
    const go = async (selector: string): Promise<string> => {
      await Promise.all([
        page.waitForNavigation(),
        page.evaluate(`document.querySelector('${selector}').click()`),
      ]);
      return decodeURIComponent(page.url()).split('zlota-2030-strona/')[1] ?? '';
    };
    await page.goto(pathToFileURL(path.join(unpacked('golden'), 'index.html')).href);
    expect(await go('.goal-row h3 a')).toBe('2030/cele/1/index.html');
    expect(await go('.languages a')).toBe('en/2030/cele/1/index.html');
    expect(await go('.site-title a')).toBe('en/index.html');
    await page.close();
  });

  it('is offered on the page of downloads with what it holds, but not inside itself', async () => {
    const offered = await readFile(inSite('torun', '2010/dokumenty/index.html'), 'utf8');
    expect(offered).toMatch(/href="\.\.\/\.\.\/torun-2010-strona\.zip"[^>]*>Pobierz cały serwis \(ZIP, /);
    expect(offered).toMatch(/dane do pobrania i\s+dokumenty PDF\./);
    const inside = await readFile(path.join(unpacked('torun'), '2010/dokumenty/index.html'), 'utf8');
    expect(inside).not.toContain('.zip');
  });

  function unpacked(name: keyof typeof archives): string {
    return path.join(folder, name, archives[name]);
  }

  async function unpack(name: keyof typeof archives): Promise<void> {
    const bytes = await readFile(inSite(name, `${archives[name]}.zip`));
    for (const [file, content] of Object.entries(unzipSync(bytes))) {
      const target = path.join(folder, name, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  }
});
