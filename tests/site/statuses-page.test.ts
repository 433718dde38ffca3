import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseSitePage } from './in-browser/parse-site-page.ts';
import type { Select } from './in-browser/parse-site-page.ts';
import { renderFixture } from './in-browser/site-fixture.ts';
import type { RenderedFixture } from './in-browser/site-fixture.ts';

const texts = (select: Select, selector: string): string[] =>
  select(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('what was reported of goals', () => {
  let fixture: RenderedFixture;
  const read = async (address: string): Promise<Select> =>
    parseSitePage(await readFile(path.join(fixture.input.folder, address, 'index.html'), 'utf8'));
  beforeAll(async () => {
    fixture = await renderFixture('one-level');
  });

  it('is counted by state, with those of which nothing was reported', async () => {
    const select = await read('2025/stan-realizacji');
    expect(texts(select, '.state-counts tbody :is(th, td)')).toEqual([
      ...['W realizacji', '2'],
      ...['W realizacji, z opóźnieniem', '1'],
      ...['Brak danych', '2'],
    ]);
  });

  it('is told of each goal and result in words, with the day and the source', async () => {
    const rows = (await read('2025/stan-realizacji'))('.statuses tbody tr');
    expect(rows).toHaveLength(5);
    const roads = rows[1]!.textContent.replace(/\s+/g, ' ');
    expect(roads).toContain('W realizacji, stan na 31 grudnia 2025 r. [2] Zbudowano chodnik');
    expect(roads).toContain('Wcześniej: Nie rozpoczęto, stan na 30 czerwca 2025 r.');
    const link = rows[1]!.querySelector('.status-subject a')!;
    expect(link.textContent).toBe('Rezultat 1 celu 2:');
    expect(link.getAttribute('href')).toBe('../cele/2/#rezultat-1');
    expect(rows[3]!.textContent).toContain('Brak danych o\u00a0realizacji');
  });

  it('stands on the page of its goal, apart from what was adopted', async () => {
    const goal = await read('2025/cele/2');
    expect(texts(goal, '.goal-statuses .origin')[0]).toContain('nie są częścią strategii');
    expect(texts(goal, '.goal-statuses .state')).toEqual([
      'W realizacji',
      'Nie rozpoczęto',
      'Zrealizowano częściowo',
      'Zrealizowano',
    ]);
    expect(goal('.goal-statuses .status-subject a')[0]!.getAttribute('href')).toBe('./#rezultat-1');
    expect(goal('#rezultat-1')).toHaveLength(1);
    expect((await read('2025/cele/4'))('.goal-statuses')).toEqual([]);
  });

  it('is no part of the document, and leads nowhere where nothing was reported', async () => {
    expect(texts(await read('2025/dokument'), 'main')[0]).not.toContain('W realizacji');
    expect(texts(await read('2025'), '.facts')[0]).toContain(
      'W realizacji: 2; W realizacji, z opóźnieniem: 1; Brak danych: 2.',
    );
    const torun = await renderFixture('torun');
    const front = parseSitePage(await readFile(path.join(torun.input.folder, '2010', 'index.html'), 'utf8'));
    expect(front('a[href*="stan-realizacji"]')).toEqual([]);
  });
});
