import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSitePage } from './in-browser/parse-site-page.ts';
import { renderFixture } from './in-browser/site-fixture.ts';

describe('the page of a partner', () => {
  it('tells apart that its name is translated and that its entry is proposed', async () => {
    const fixture = await renderFixture('torun');
    const origin = async (address: string): Promise<string> => {
      const html = await readFile(path.join(fixture.input.folder, address, 'index.html'), 'utf8');
      return parseSitePage(html)('.title-origin')[0]!.textContent.replace(/\s+/g, ' ').trim();
    };
    expect(await origin('en/2010/partnerzy/tarr')).toBe(
      'editorial translation; this entry is an editorial proposal',
    );
    expect(await origin('2010/partnerzy/tarr')).toBe('wpis jest propozycją redakcyjną');
  });
});
