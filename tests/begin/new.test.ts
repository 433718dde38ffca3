import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EntryKind } from '../../src/begin/command-words.ts';
import { addEntry } from '../../src/begin/new/new-entry.ts';
import type { WrittenEntry } from '../../src/begin/new/new-entry.ts';
import type { EntryRequest } from '../../src/begin/new/entry.ts';
import { formatProblem, PublishError } from '../../src/problem.ts';
import { readSettings } from '../../src/settings.ts';
import { copyFixture } from '../build/copy-fixture.ts';
import { beginProject, judge, makeFolder, readData, village } from './new-project.ts';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4v2z"/></svg>';

describe('strategia new (issue 13)', () => {
  it('fills an empty project: goals of each level, and an entry of every kind, all valid', async () => {
    const folder = await beginProject(village);
    const map = path.join(folder, 'mapa.svg');
    await writeFile(map, picture);
    const numbers = [
      await add(folder, 'goal', 'Drugi priorytet'),
      await add(folder, 'goal', 'Drugi cel', { parent: '1' }),
      await add(folder, 'goal', 'Pierwszy cel drugiego', { parent: '2' }),
      await add(folder, 'goal', undefined, { parent: '2.1' }),
      await add(folder, 'goal', 'Trzeci', { parent: '2.1', number: '2.1.c' }),
    ].map(({ id, number }) => [id, number]);
    expect(numbers).toEqual([
      ['drugi-priorytet', '2'],
      ['drugi-cel', '1.2'],
      ['pierwszy-cel-drugiego', '2.1'],
      ['cel-2-1-1', '2.1.1'],
      ['trzeci', '2.1.c'],
    ]);
    await add(folder, 'partner', 'Fundacja Sowa');
    await add(folder, 'instrument', 'Budżet gminy');
    await add(folder, 'indicator', 'Liczba sów', { parent: '2.1' });
    await add(folder, 'source', 'Diagnoza');
    await add(folder, 'chapter', 'Diagnoza');
    await add(folder, 'chapter', 'Wdrażanie', { place: 'after-goals' });
    await add(folder, 'figure', 'Mapa', { picture: map, place: 'diagnoza' });
    await add(folder, 'figure', 'Mapa celu', { picture: map, parent: '2.1' });
    await add(folder, 'edition', 'Strategia 2050');
    const { problems, advice } = await judge(folder);
    expect(problems).toEqual([]);
    expect(codesOf(advice)).toEqual(['unfinished-text', 'unused-entries']);
    const { goals, chapters } = JSON.parse(
      await readFile(path.join(folder, 'data/editions/gmina-sowie-pole-2035/strategy.json'), 'utf8'),
    ) as { readonly goals: unknown; readonly chapters: readonly object[] };
    expect(goals).toEqual(['cel-1', 'drugi-priorytet']);
    expect(chapters).toHaveLength(2);
    expect(
      await readFile(path.join(folder, 'data/editions/gmina-sowie-pole-2035/figures/mapa.svg'), 'utf8'),
    ).toBe(picture);
  });

  it.each([
    'data-one-level',
    'data-five-levels',
    'data-german',
    'data-ukrainian',
    'data-english',
    'data-figures',
  ])(
    'adds to %s without touching a line but lists that stand on one, and it stays valid',
    async (fixture) => {
      const folder = await makeFolder();
      await copyFixture(fixture, path.join(folder, 'data'));
      const before = await readData(folder);
      const beforehand = await judge(folder);
      expect(beforehand.problems).toEqual([]);
      for (const kind of ['goal', 'partner', 'instrument', 'indicator', 'source', 'chapter'] as const)
        await add(folder, kind, 'Ziel 99');
      expect((await judge(folder)).problems).toEqual([]);
      const after = await readData(folder);
      for (const [name, text] of before)
        expect(linesLost(text, after.get(name) ?? ''), `${fixture}: ${name}`).toEqual([]);
    },
  );

  it('reports what was measured and how far goals have come, each behind the earlier ones', async () => {
    const folder = await beginProject(village);
    await add(folder, 'indicator', 'Liczba sów', { parent: '1.1.1' });
    await add(folder, 'source', 'Raport');
    await add(folder, 'source', 'Spis');
    await add(folder, 'value', 'Liczba sów', { value: '205 129', source: 'raport' }, '2025-12-31');
    await add(folder, 'value', 'liczba-sow', { value: '81,5' }, '2026-12-31');
    await add(folder, 'value', 'liczba-sow', { value: '82', source: 'spis' }, '2027-12-31');
    await add(folder, 'status', '1.1.1', { state: 'in-progress', source: 'raport' }, '2026-12-31');
    expect((await judge(folder)).problems).toEqual([]);
    const files = await readData(folder);
    const read = (name: string): unknown =>
      JSON.parse(files.get(`monitoring/gmina-sowie-pole-2035/${name}.json`) ?? '');
    expect(read('values')).toEqual({
      schemaVersion: 1,
      $schema: '../../.schema/values.schema.json',
      sources: [{ id: 'raport' }],
      values: [
        { indicator: 'liczba-sow', date: '2025-12-31', value: 205129 },
        { indicator: 'liczba-sow', date: '2026-12-31', value: 81.5 },
        { indicator: 'liczba-sow', date: '2027-12-31', value: 82, sources: [{ id: 'spis' }] },
      ],
    });
    expect(read('statuses')).toMatchObject({
      statuses: [{ goal: 'cel-1-1-1', date: '2026-12-31', state: 'in-progress' }],
    });
  });

  it.each<[EntryKind, string | undefined, EntryRequest['options'], string]>([
    ['value', 'Liczba sów', { value: '1' }, 'unknown-indicator'],
    [
      'status',
      '1',
      { state: 'gotowe' },
      '--state  answer-not-allowed  "gotowe" cannot stand here. What can, or an example: not-started, ',
    ],
    [
      'status',
      '1',
      { state: 'completed' },
      '--source  report-without-source  Nothing says how this is known. Name the source: --source ID. In sources.json there are: projekt.',
    ],
    ['status', '7', { state: 'completed' }, '  unknown-goal  '],
    [
      'goal',
      'Za nisko',
      { parent: '1.1.1' },
      '--parent  no-goals-below  There is no room for goals below "1.1.1": it is on the last of the levels (there are 3). Name a goal of a higher level, or add a level at the end of "levels" in strategy.json.',
    ],
    ['goal', 'Nigdzie', { parent: '1.2' }, '--parent  unknown-goal  '],
    [
      'goal',
      'Zajęty',
      { id: 'cel-1' },
      '--id  id-taken  "cel-1" is in data/editions/gmina-sowie-pole-2035/goals already',
    ],
    ['partner', 'Zły', { id: 'Zły Id' }, '--id  invalid-id  '],
    ['chapter', 'Obok', { place: 'obok' }, 'before-goals, after-goals'],
    ['figure', 'Bez obrazu', { picture: 'nie-ma.svg', parent: '1' }, '--picture  unreadable-file  '],
    ['figure', 'Nigdzie', { picture: 'mapa.svg', place: 'nigdzie' }, '--place  unknown-figure-place  '],
  ])('refuses a %s %s with %o, and writes nothing', async (kind, name, options, said) => {
    const folder = await beginProject(village);
    const before = await readData(folder);
    const error: unknown = await add(folder, kind, name, options).catch((thrown: unknown) => thrown);
    if (!(error instanceof PublishError)) throw error;
    expect(error.problems.map((problem) => formatProblem(problem, 'en')).join('\n')).toContain(said);
    expect(await readData(folder)).toEqual(before);
  });

  it('keeps a layout of tabs and Windows line ends, and a byte order mark', async () => {
    const folder = await beginProject(village);
    const file = path.join(folder, 'data/editions/gmina-sowie-pole-2035/sources.json');
    const own =
      '\uFEFF{\r\n\t"sources": [\r\n\t\t{\r\n\t\t\t"id": "projekt",\r\n\t\t\t"title": "Projekt"\r\n\t\t}\r\n\t]\r\n}\r\n';
    await writeFile(file, own);
    await add(folder, 'source', 'Diagnoza');
    const item =
      '{\r\n\t\t\t"id": "diagnoza",\r\n\t\t\t"title": "Diagnoza",\r\n\t\t\t"language": "pl"\r\n\t\t}';
    expect(await readFile(file, 'utf8')).toBe(own.replace('}\r\n\t]', `},\r\n\t\t${item}\r\n\t]`));
  });
});

async function add(
  folder: string,
  kind: EntryKind,
  name?: string,
  options: EntryRequest['options'] = {},
  date?: string,
): Promise<WrittenEntry> {
  if (kind === 'editor') throw new Error('That is no entry.');
  const settings = readSettings(folder, {}, {});
  return await addEntry(settings, kind, { name, options, today: '2026-11-25', edition: undefined, date });
}

function codesOf(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.split('  ')[1] ?? ''))].toSorted();
}

/** Lines that a text had and has no more, but for the comma that another item needs. */
function linesLost(before: string, after: string): string[] {
  const rest = after.split('\n').map((line) => line.replace(/,$/, ''));
  return before.split('\n').filter((line) => {
    const place = rest.indexOf(line.replace(/,$/, ''));
    if (place !== -1) rest.splice(0, place + 1);
    return place === -1 && !/^ *"\w+": \[.*\],?$/.test(line);
  });
}
