import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderSite } from '../../src/site/render-site.ts';
import { listPages } from './in-browser/list-pages.ts';
import { parseSitePage } from './in-browser/parse-site-page.ts';
import { prepareSite, renderFixture } from './in-browser/site-fixture.ts';
import type { RenderedFixture } from './in-browser/site-fixture.ts';

const longPages = /\b(goal|register|about|indicators|front|accessibility)-page\b/;

describe('"on this page" of the downloads', () => {
  it('leads to the other forms, the data and the archive', async () => {
    const fixture = await prepareSite('golden');
    try {
      const { folder } = fixture.input;
      const document = {
        editionId: 'zlota-2030',
        language: 'pl',
        pages: 16,
        bytes: 1000,
        sha256: 'a'.repeat(64),
        containsProposals: false,
        isPreview: false,
      };
      const documents = [
        { ...document, form: 'full', about: 'full', place: 1, isBinding: true, path: 'a.pdf' },
        { ...document, form: 'summary', about: 'summary', place: 2, isBinding: false, path: 'b.pdf' },
      ];
      const data = {
        kind: 'edition',
        format: { name: 'JSON', ending: 'json', mediaType: 'application/json' },
        language: 'pl',
        editionId: 'zlota-2030',
        subjectId: undefined,
        path: 'c.json',
        bytes: 2,
      } as const;
      await mkdir(folder, { recursive: true });
      for (const { path: name } of [...documents, data]) await writeFile(path.join(folder, name), '{}');
      const archive = { name: 'strona', date: new Date('2026-09-01T00:00:00Z') };
      const input = { ...fixture.input, documents: Promise.resolve(documents), exports: [data], archive };
      await renderSite(input, fixture.settings);
      const html = await readFile(path.join(folder, '2030/dokumenty/index.html'), 'utf8');
      const links = parseSitePage(html)('.on-this-page a').map((link) => link.getAttribute('href'));
      expect(links).toEqual(['#texts', '#forms', '#data', '#archive']);
    } finally {
      await fixture.remove();
    }
  });
});

describe.each(['torun', 'golden', 'figures'] as const)('"on this page" (%s)', (name) => {
  let fixture: RenderedFixture;
  beforeAll(async () => {
    fixture = await renderFixture(name);
  });

  it('leads to each section in its order, where there are more than two', async () => {
    let listed = 0;
    for (const page of await listPages(fixture.input.folder)) {
      const select = parseSitePage(await readFile(path.join(fixture.input.folder, page), 'utf8'));
      if (!longPages.test(select('body')[0]?.getAttribute('class') ?? '')) continue;
      const headings = select('main h2').map((heading) => `#${heading.id}`);
      const links = select('.on-this-page a').map((link) => link.getAttribute('href'));
      expect(links, page).toEqual(headings.length > 2 ? headings : []);
      if (links.length > 0) listed += 1;
    }
    expect(listed).toBeGreaterThan(3);
  });
});
