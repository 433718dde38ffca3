import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/output/manifest.ts';
import { openOnce } from '../browser/open-once.ts';
import { checkSite } from '../site/in-browser/check-site.ts';
import { findPageFaults } from '../site/in-browser/find-page-faults.ts';
import { parseSitePage } from '../site/in-browser/parse-site-page.ts';
import { siteOf } from './built-editions.ts';

describe('the built site', () => {
  const browser = openOnce();

  it('of Toruń has sound pages, whole links and nothing that axe objects to', async () => {
    const report = await checkSite(siteOf('torun'), browser());
    expect(report.faults).toEqual([]);
    expect(report.sample.length).toBeGreaterThan(30);
  }, 240_000);

  it('names on the page of copies each document that the manifest has, with the same hash (issue 14)', async () => {
    const site = siteOf('torun');
    const manifest = await readManifest(path.dirname(site));
    const printed = (manifest?.files ?? []).filter(({ path: name }) => name.endsWith('.pdf'));
    expect(printed.length).toBeGreaterThan(5);
    for (const address of ['sprawdz-plik', 'en/sprawdz-plik']) {
      const select = parseSitePage(await readFile(path.join(site, address, 'index.html'), 'utf8'));
      const rows = select('.hashes tbody tr').map((row) => ({
        path: path.posix.join(
          'site',
          path.posix.normalize(`${address}/${row.querySelector('a')?.getAttribute('href') ?? ''}`),
        ),
        sha256: row.querySelector('code')?.textContent,
      }));
      const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
        a.path < b.path ? -1 : 1;
      expect(rows.sort(byPath)).toEqual(printed.map(({ path: name, sha256 }) => ({ path: name, sha256 })));
    }
  });

  it.each([
    ['torun-hidden', '/'],
    ['golden-hidden', '/'],
    ['one-level', '/'],
    ['addressed', '/plan/'],
  ] as const)('of %s has sound pages and whole links under %s', async (name, base) => {
    expect(await findPageFaults(siteOf(name), base)).toEqual([]);
  });
});
