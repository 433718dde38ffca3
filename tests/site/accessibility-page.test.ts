import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { AccessibilityStatement } from '../../src/model/data/data-types.ts';
import { renderSite } from '../../src/site/render-site.ts';
import { parseSitePage } from './in-browser/parse-site-page.ts';
import type { Select } from './in-browser/parse-site-page.ts';
import { prepareSite } from './in-browser/site-fixture.ts';
import type { SiteFixture } from './in-browser/site-fixture.ts';

let fixture: SiteFixture | undefined;
afterEach(() => fixture?.remove());

/** The ids that the act asks for, without those that depend on an assessment or a review. */
const requiredIds = [
  ...['wstep', 'podmiot', 'zakres', 'url', 'data-publikacja', 'data-aktualizacja', 'status'],
  ...['data-sporzadzenie', 'kontakt', 'osoba', 'email', 'telefon'],
  ...['procedura', 'aplikacje', 'architektura', 'komunikacja'],
].map((id) => `a11y-${id}`);

const ids = (select: Select): string[] =>
  select('[id^="a11y-"]')
    .map(({ id }) => id)
    .filter((id) => !id.endsWith('-heading'));

async function renderStatement(accessibility: AccessibilityStatement, url?: string): Promise<Select> {
  fixture = await prepareSite('golden');
  const { input, settings } = fixture;
  await renderSite(
    { ...input, site: { ...input.site, accessibility, ...(url === undefined ? {} : { url }) } },
    settings,
  );
  const file = path.join(input.folder, input.site.paths.accessibility, 'index.html');
  return parseSitePage(await readFile(file, 'utf8'));
}

describe('the accessibility statement', () => {
  it('says without any data how the site is tested, and where to report a barrier (issue 16)', async () => {
    const select = await renderStatement({});
    expect(select('[id^="a11y-"], .missing')).toEqual([]);
    const lead = select('main p').map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
    expect(lead).toHaveLength(2);
    expect(lead[0]).toContain('axe, html-validate');
    expect(lead[1]).toContain('Wydawca nie podał adresu');
  });

  it('says once what is missing, and has no ids of it (issue 16)', async () => {
    const select = await renderStatement({ entity: 'Gmina Złota', conformance: 'full' });
    expect(ids(select)).toEqual(['a11y-wstep', 'a11y-podmiot', 'a11y-status']);
    expect(select('.missing').map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))).toEqual([
      'Wydawca nie podał jeszcze: zakres, adres strony, data publikacji strony, data ostatniej istotnej aktualizacji, ' +
        'data sporządzenia deklaracji, osoba, e-mail, telefon, procedura wnioskowo-skargowa, aplikacje mobilne, ' +
        'dostępność architektoniczna i dostępność informacyjno-komunikacyjna.',
    ]);
  });

  it('has each id once where everything is given', async () => {
    const select = await renderStatement(
      {
        ...{
          entity: 'Gmina',
          scope: 'Serwis',
          published: '2026-01-31',
          updated: '2026-01-31',
          conformance: 'full',
        },
        ...{ prepared: '2026-02-01', contact: { person: 'Anna', email: 'a@example.org', telephone: '123' } },
        ...{ procedure: 'Pismo', applications: 'Brak', architecture: 'Winda', communication: 'Pętla' },
      },
      'https://zlota.example/',
    );
    expect(ids(select)).toEqual(requiredIds);
    expect(select('.missing')).toEqual([]);
  });

  it('prints dates as time elements and the parts that are there', async () => {
    const select = await renderStatement({
      entity: 'Gmina Złota',
      published: '2026-01-31',
      prepared: '2026-02-01',
      reviewed: '2026-03-31',
      conformance: 'partial',
      assessment: 'Samoocena',
      shortcomings: ['Brak tłumaczenia na język migowy'],
      contact: { email: 'urzad@example.org' },
    });
    const times = ['a11y-data-publikacja', 'a11y-data-sporzadzenie', 'a11y-data-przeglad'].flatMap((id) =>
      select(`#${id} time`).map((time) => time.getAttribute('datetime')),
    );
    expect(times).toEqual(['2026-01-31', '2026-02-01', '2026-03-31']);
    expect(select('#a11y-ocena')[0]!.textContent).toBe('Samoocena');
    expect(select('#a11y-email a')[0]!.getAttribute('href')).toBe('mailto:urzad@example.org');
    expect(select('#a11y-status')[0]!.textContent).toContain('częściowo zgodna');
    expect(select('section li').map(({ textContent }) => textContent)).toEqual([
      'Brak tłumaczenia na język migowy',
    ]);
  });

  it('only leads to the statement of the site that this one is part of', async () => {
    const select = await renderStatement({ url: 'https://example.org/deklaracja' });
    expect(select('[id^="a11y-"]')).toEqual([]);
    expect(select('main a')[0]!.getAttribute('href')).toBe('https://example.org/deklaracja');
  });
});
