import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderSite } from '../../src/site/render-site.ts';
import { parseSitePage } from './in-browser/parse-site-page.ts';
import { prepareSite } from './in-browser/site-fixture.ts';

/** The text of an element of a page, for a site that is served at `url` if it is anywhere. */
async function readText(url: string | undefined, page: string, selector: string): Promise<string> {
  const fixture = await prepareSite('torun', 'hide');
  try {
    const site = { ...fixture.input.site, ...(url === undefined ? {} : { url }) };
    await renderSite({ ...fixture.input, site }, fixture.settings);
    const html = await readFile(path.join(fixture.input.folder, page, 'index.html'), 'utf8');
    return parseSitePage(html)(selector)[0]!.textContent.replace(/\s+/g, ' ').trim();
  } finally {
    await fixture.remove();
  }
}

describe('what is said of how to cite a goal', () => {
  it('is the document, the goal, the state, the day, and the address where there is one', async () => {
    expect(await readText('https://torun.example/', '2010/cele/2.4', '.cite p')).toBe(
      'Strategia Rozwoju Miasta Torunia do roku 2020, cel 2.4. Nie obowiązuje od 17 maja 2018 r. Stan danych: 22 listopada 2026 r. https://torun.example/2010/cele/2.4/',
    );
  });

  it('names no address where the site has none', async () => {
    expect(await readText(undefined, '2010/cele/2.4', '.cite p')).toMatch(/Stan danych: [^:]+ r\.$/);
  });
});

describe('the state of an edition that is superseded', () => {
  it('says by what and when', async () => {
    expect(await readText(undefined, '2010/zrodla', '.edition-status')).toMatch(
      /^Nie obowiązuje od 17 maja 2018 r\. Zastąpiła ją: aktualizacja Strategii „.+”\. To nie/,
    );
  });
});
