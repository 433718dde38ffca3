import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderSite } from '../../../src/render/site/render-site.ts';
import { listPages } from '../../site/list-pages.ts';
import { parseSitePage } from '../../site/parse-site-page.ts';
import { prepareSite } from '../../site/site-fixture.ts';
import type { SiteFixture } from '../../site/site-fixture.ts';

const longPages = /\b(goal|register|about|indicators|front|accessibility)-page\b/;

describe.each(['torun', 'golden', 'figures'] as const)('"on this page" (%s)', (name) => {
  let fixture: SiteFixture;
  beforeAll(async () => {
    fixture = await prepareSite(name);
    await renderSite(fixture.input, fixture.settings);
  });
  afterAll(() => fixture.remove());

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
    expect(listed).toBeGreaterThan(5);
  });
});
