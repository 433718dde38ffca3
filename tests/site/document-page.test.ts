import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseJob, preparePrint } from '../print/print-job-fixture.ts';
import { parseSitePage } from './in-browser/parse-site-page.ts';
import type { Select } from './in-browser/parse-site-page.ts';
import { renderFixture } from './in-browser/site-fixture.ts';

describe('the document on one page', () => {
  it.each([
    ['golden', '2030/dokument', 'part.indicators'],
    ['torun', '2010/dokument', 'cel-4.6'],
    ['figures', '2035/dokument', 'cel-1'],
  ] as const)('has the places of the printed one in its order (%s)', async (name, address, place) => {
    const [page, print] = [await readDocument(name, address), await preparePrint(name, 'show')];
    const printed = parseJob(print.job)('[id]').map(({ id }) => id);
    const common = page('main [id]')
      .map(({ id }) => id)
      .filter((id) => printed.includes(id));
    expect(common).toContain(place);
    expect(common.length).toBeGreaterThan(20);
    expect(common).toEqual(printed.filter((id) => common.includes(id)));
  });

  it('has the indicators with what was adopted, and nothing that was reported later', async () => {
    const page = await readDocument('golden', '2030/dokument');
    const text = page('.document-indicator')
      .map(({ textContent }) => textContent.replace(/\s+/g, ' '))
      .join(' ');
    expect(text).toContain('Czytelnicy biblioteki');
    expect(text).toContain('Wartość bazowa: 120 (osoby), 31 grudnia 2025 r.');
    expect(text).toContain('Wartość docelowa: 200 (osoby), 31 grudnia 2030 r.');
    expect(page('.document-indicator a[href="#cel-1.1"]').length).toBe(1);
    expect((await readDocument('torun', '2010/dokument'))('.document-indicator')).toEqual([]);
  });
});

async function readDocument(name: Parameters<typeof renderFixture>[0], address: string): Promise<Select> {
  const { input } = await renderFixture(name);
  return parseSitePage(await readFile(path.join(input.folder, address, 'index.html'), 'utf8'));
}
