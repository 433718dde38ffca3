import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import type { SiteFile } from '../../src/model/data/data-types.ts';
import { openEnvironment } from '../../src/content/environment.ts';
import { drawAddressCode } from '../../src/print/parts/front-parts.ts';
import { forms } from '../../src/print/forms/forms.ts';
import { renderPrint } from '../../src/print/render-print.ts';
import { prepareSite } from '../site/in-browser/site-fixture.ts';
import { foldText, parseJob } from './print-job-fixture.ts';

const address = 'https://www.example.pl/strategia/2030/';

describe('the code of an address', () => {
  it('has exactly the dark modules of the code', () => {
    const code = drawAddressCode(address)!;
    const modules = Array.from({ length: code.size }, () => new Array<boolean>(code.size).fill(false));
    for (const [, x, y, width, back] of code.path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
      expect(back).toBe(width);
      for (let at = Number(x); at < Number(x) + Number(width); at++) {
        expect(modules[Number(y)]![at]).toBe(false);
        modules[Number(y)]![at] = true;
      }
    }
    expect(code.path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
    expect(modules).toEqual(encode(address, { ecc: 'M', border: 0 }).data);
  });

  it('is not drawn where paper could not show its modules', () => {
    expect(drawAddressCode(`https://example.pl/${'a'.repeat(300)}`)).toBeUndefined();
  });
});

describe('the back of the document', () => {
  it.each([
    ['pl', 'https://zlota.example', 'https://zlota.example/2030/'],
    ['pl', address.slice(0, -5), address],
    ['en', 'https://zlota.example/plan/', 'https://zlota.example/plan/en/2030/'],
  ])('leads to the page of the edition (%s, %s)', async (language, url, expected) => {
    const back = await renderBack({ url }, language);
    const [picture] = back('svg[role="img"]');
    expect(picture?.getAttribute('aria-label')).toContain(expected);
    expect(back('a').map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      [expected, expected],
    ]);
    expect(foldText(back('.back-address p')[0]?.textContent ?? '')).toBe(
      language === 'pl' ? `Ta strategia w internecie: ${expected}` : `This strategy on the web: ${expected}`,
    );
  });

  it('has neither code nor address where the data has none', async () => {
    const back = await renderBack({});
    expect(back('.back-address, [role="img"], a')).toEqual([]);
  });
});

async function renderBack(change: Partial<SiteFile>, language = 'pl') {
  const { input, settings, remove } = await prepareSite('golden');
  try {
    const { templates } = settings.paths;
    const view = input.editions[0]!.get(language)!;
    const job = renderPrint({
      form: forms.full,
      view,
      site: { ...input.site, ...change },
      words: input.words.get(language)!,
      pictures: new Map(),
      environment: openEnvironment(templates),
      fonts: input.fonts,
      name: 'document',
      templates,
    });
    return parseJob({ ...job, sections: job.sections.filter(({ id }) => id === 'back') });
  } finally {
    await remove();
  }
}
