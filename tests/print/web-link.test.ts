import { describe, expect, it } from 'vitest';
import { openEnvironment } from '../../src/content/environment.ts';
import { forms } from '../../src/print/forms/forms.ts';
import { renderPrint } from '../../src/print/render-print.ts';
import type { Select } from '../site/in-browser/parse-site-page.ts';
import { prepareSite } from '../site/in-browser/site-fixture.ts';
import { foldText, parseJob } from './print-job-fixture.ts';

describe('the way from a goal to its page', () => {
  it('is in every card, each in words of its own, where the site has an address', async () => {
    const select = await renderGolden({ url: 'https://zlota.example/plan' }, 'pl');
    const cards = select('.card');
    const links = select('.card .card-web a');
    expect(links.length).toBeGreaterThan(2);
    expect(links).toHaveLength(cards.length);
    expect(new Set(links.map(({ textContent }) => textContent)).size).toBe(links.length);
    const words = links.map(({ textContent }) => foldText(textContent));
    expect(words).toContain('Cel 1.1 w serwisie internetowym');
    expect(links[words.indexOf('Cel 1.1 w serwisie internetowym')]!.getAttribute('href')).toBe(
      'https://zlota.example/plan/2030/cele/1.1/',
    );
  });

  it('is on the opening page of every top-level goal', async () => {
    const select = await renderGolden({ url: 'https://zlota.example' }, 'pl');
    expect(select('.opening .opening-foot a').map((link) => link.getAttribute('href'))).toEqual(
      expect.arrayContaining(['https://zlota.example/2030/cele/1/', 'https://zlota.example/2030/cele/2/']),
    );
  });

  it('leads to the page in the language of the document, under the path of the site', async () => {
    const select = await renderGolden({ url: 'https://zlota.example' }, 'en', '/plan/');
    const addresses = select('.card-web a').map((link) => link.getAttribute('href'));
    expect(addresses).toContain('https://zlota.example/plan/en/2030/cele/1.1/');
    expect(select('.back-address a')[0]!.getAttribute('href')).toBe('https://zlota.example/plan/en/2030/');
  });

  it('is not there where the site has no address', async () => {
    expect((await renderGolden({}, 'pl'))('.card-web')).toEqual([]);
  });
});

async function renderGolden(
  site: { readonly url?: string },
  language: string,
  base?: string,
): Promise<Select> {
  const { input, settings, remove } = await prepareSite('golden');
  try {
    const { templates } = settings.paths;
    const view = input.editions[0]!.get(language)!;
    return parseJob(
      renderPrint({
        form: forms.full,
        view,
        site: { ...input.site, ...site },
        words: input.words.get(language)!,
        pictures: input.figures.get(view.id)!,
        environment: openEnvironment(templates),
        fonts: input.fonts,
        name: 'document',
        base,
        templates,
      }),
    );
  } finally {
    await remove();
  }
}
