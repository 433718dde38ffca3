import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseJob, preparePrint } from '../print/print-job-fixture.ts';
import { parseSitePage } from './in-browser/parse-site-page.ts';
import type { Select } from './in-browser/parse-site-page.ts';
import { renderFixture } from './in-browser/site-fixture.ts';

const lines = [
  'gmina: najmniejsza jednostka samorządu [1]',
  'Propozycja redakcyjna: łąki zalewowe: łąki, które rzeka zalewa co kilka lat',
  'OSI: obszary strategicznej interwencji [1]',
  'ZIT: zintegrowane inwestycje terytorialne [1]',
];

describe('the glossary', () => {
  it('stands on a page of its own, in the whole document and before the sources of the printed one', async () => {
    const { input } = await renderFixture('figures');
    const read = async (place: string): Promise<Select> =>
      parseSitePage(await readFile(path.join(input.folder, place, 'index.html'), 'utf8'));
    const { job } = await preparePrint('figures', 'show');
    for (const page of [await read('2035/glossary'), await read('2035/dokument'), parseJob(job)])
      expect(page('.glossary li').map(({ textContent }) => plain(textContent))).toEqual(lines);
    const order = parseJob(job)('[id^="part."]').map(({ id }) => id);
    expect(order.indexOf('part.sources')).toBe(order.indexOf('part.glossary') + 1);
    expect(order).toContain('part.glossary');
  });

  it('says of abbreviations what they stand for, in the language of those words', async () => {
    const { input } = await renderFixture('figures');
    const file = path.join(input.folder, 'en/2035/glossary/index.html');
    const found = parseSitePage(await readFile(file, 'utf8'))('.glossary abbr');
    expect(
      found.map((one) => [one.textContent, one.getAttribute('title'), one.getAttribute('lang')]),
    ).toEqual([
      ['ASI', 'areas of strategic intervention', null],
      ['ZIT', 'zintegrowane inwestycje terytorialne', null],
    ]);
    expect(found[1]!.closest('[lang]')!.getAttribute('lang')).toBe('pl');
  });

  it('leaves no trace where an edition has none', async () => {
    const { input } = await renderFixture('one-level');
    const page = await readFile(path.join(input.folder, '2025/dokument/index.html'), 'utf8');
    expect(page).not.toContain('glossary');
  });
});

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
