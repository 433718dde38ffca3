import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listEntries } from '../../src/edit/entries.ts';
import type { Entry } from '../../src/edit/entries.ts';
import { openEntry, saveEntry } from '../../src/edit/save-entry.ts';
import { writeEntry } from '../../src/edit/write-entry.ts';
import { loadProject } from '../../src/load/load-project.ts';
import { readSettings } from '../../src/settings.ts';
import type { Settings } from '../../src/settings.ts';

const project = path.resolve(import.meta.dirname, '../..');
const fixtures = path.join(project, 'tests/fixtures');
const folders = [
  path.join(project, 'data'),
  ...readdirSync(fixtures)
    .filter((name) => name.startsWith('data-'))
    .map((name) => path.join(fixtures, name)),
];

function settingsOf(data: string): Settings {
  return readSettings(project, { data }, {});
}

function copyOf(data: string): Settings {
  const copy = path.join(mkdtempSync(path.join(tmpdir(), 'edit-')), 'data');
  cpSync(data, copy, { recursive: true });
  return settingsOf(copy);
}

describe('entries', () => {
  it.each(folders)(
    'of %s are saved as they are without a byte changed, and twice with the same result',
    async (data) => {
      const settings = settingsOf(data);
      const loaded = await loadProject(settings);
      const entries = listEntries(loaded);
      expect(entries.length).toBeGreaterThan(0);
      for (const entry of entries) {
        const content = contentOf(loaded, entry);
        const write = (text: string, value: unknown): string => writeEntry(text, entry, value).text;
        expect(write(content, entry.value)).toBe(content);
        if (entry.kind === 'chapter-text') continue;
        // A form gives keys in an order of its own.
        expect(write(content, reverseKeys(entry.value))).toBe(content);
        if (entry.report) continue;
        const { id } = entry.value as { readonly id?: string };
        const bare = id === undefined ? {} : { id };
        const without = write(content, bare);
        const found = path.posix.basename(entry.file) + entry.path.join('/');
        expect([found, valueAt(without, entry)]).toEqual([found, bare]);
        const again = write(without, entry.value);
        expect(JSON.parse(again)).toEqual(JSON.parse(content));
      }
    },
  );

  it('of a goal leave out the goals below it, which stay where they are', async () => {
    const loaded = await loadProject(settingsOf(path.join(fixtures, 'data-five-levels')));
    const goals = listEntries(loaded).filter(({ kind }) => kind === 'goal');
    expect(new Set(goals.map(({ path: place }) => place.length)).size).toBe(5);
    const [first] = goals;
    if (!first) throw new Error('There are no goals.');
    const content = contentOf(loaded, first);
    expect(first.value).not.toHaveProperty('children');
    const { text: changed } = writeEntry(content, first, {
      ...(first.value as object),
      title: 'Inny cel',
      children: [],
    });
    const before = JSON.parse(content) as object;
    expect(JSON.parse(changed)).toEqual({ ...before, title: 'Inny cel' });
  });
});

describe('reports', () => {
  const values = (...items: readonly (readonly [string, number])[]): string =>
    `${JSON.stringify({ schemaVersion: 1, values: items.map(([indicator, value]) => ({ indicator, value })) }, null, 2)}\n`;
  const entry = (content: string): Entry => {
    const all = (JSON.parse(content) as { values: { indicator: string; value: number }[] }).values;
    const own = all.filter(({ indicator }) => indicator === 'a').map(({ value }) => ({ value }));
    return {
      ...{ address: 'x/values/a', kind: 'values', edition: 'x', file: '', path: [], id: 'a', kept: [] },
      ...{ number: undefined, title: undefined, language: undefined, schema: {}, value: { values: own } },
      report: { list: 'values', of: 'indicator', id: 'a' },
    };
  };

  it.each([
    [
      'one more',
      [1, 2, 3],
      [
        ['a', 1],
        ['b', 9],
        ['a', 2],
        ['a', 3],
        ['c', 8],
      ],
    ],
    [
      'one fewer',
      [2],
      [
        ['a', 2],
        ['b', 9],
        ['c', 8],
      ],
    ],
    [
      'none',
      [],
      [
        ['b', 9],
        ['c', 8],
      ],
    ],
  ] as const)('of one indicator keep their places among those of others: %s', (_, wanted, expected) => {
    const content = values(['a', 1], ['b', 9], ['a', 2], ['c', 8]);
    const { text } = writeEntry(content, entry(content), { values: wanted.map((value) => ({ value })) });
    expect(JSON.parse(text)).toEqual(JSON.parse(values(...expected)));
  });

  it('say where in the form a mistake in the file is', () => {
    const content = values(['b', 9], ['a', 1]);
    const { placeOf } = writeEntry(content, entry(content), { values: [{ value: 1 }, { value: 2 }] });
    expect([placeOf('/values/2/value'), placeOf('/values/0/value'), placeOf('/sources')]).toEqual([
      '/values/1/value',
      undefined,
      undefined,
    ]);
  });

  it('begin a file where there is none', async () => {
    const settings = copyOf(path.join(project, 'data'));
    const address = 'torun-2010/statuses/otoczenie-biznesu';
    const { version, file } = await open(settings, address);
    const state = { date: '2015-12-31', state: 'in-progress', sources: [{ id: 'diagnoza' }] };
    const value = { statuses: [state] };
    expect(await saveEntry(settings, { address, version, value: { statuses: [] } }, {})).toHaveProperty(
      'outcome',
      'unchanged',
    );
    expect(existsSync(file)).toBe(false);
    const wrong = { statuses: [{ ...state, state: 'done' }] };
    const refused = await saveEntry(settings, { address, version, value: wrong }, { proposals: 'show' });
    expect(refused).toMatchObject({ outcome: 'refused', problems: [{ place: '/statuses/0/state' }] });
    expect(existsSync(file)).toBe(false);
    expect(await saveEntry(settings, { address, version, value }, { proposals: 'show' })).toHaveProperty(
      'outcome',
      'saved',
    );
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      schemaVersion: 1,
      statuses: [{ goal: 'otoczenie-biznesu', ...state }],
    });
  });
});

describe('saving', () => {
  const address = 'torun-2010/goal/otoczenie-biznesu';

  it('writes a changed word as a changed line', async () => {
    const settings = copyOf(path.join(project, 'data'));
    const { entry, version, file, before } = await open(settings, address);
    const { title, ...rest } = entry.value as { title: { pl: string } };
    const value = { ...rest, title: { ...title, pl: 'Rozwój miejskich instytucji otoczenia biznesu' } };
    const saved = await saveEntry(settings, { address, version, value }, { proposals: 'show' });
    const after = readFileSync(file, 'utf8');
    expect(after).toBe(before.replace('"Rozwój lokalnych instytucji', '"Rozwój miejskich instytucji'));
    const { version: now } = await open(settings, address);
    expect(saved).toEqual({ outcome: 'saved', version: now, address });
    expect(await saveEntry(settings, { address, version: now, value }, {})).toEqual({
      outcome: 'unchanged',
      version: now,
      address,
    });
  });

  it('keeps the ends of lines of a chapter', async () => {
    const settings = copyOf(path.join(project, 'data'));
    const chapter = 'torun-2010/chapter-text/historia.pl';
    const first = await open(settings, chapter);
    writeFileSync(first.file, first.before.replaceAll('\n', '\r\n'));
    const { version, before, file } = await open(settings, chapter);
    const value = first.before.replace('rozpoczęto', 'zaczęto');
    expect(
      await saveEntry(settings, { address: chapter, version, value }, { proposals: 'show' }),
    ).toHaveProperty('outcome', 'saved');
    expect(readFileSync(file, 'utf8')).toBe(before.replace('rozpoczęto', 'zaczęto'));
  });

  it('adds a partner, whose id is made from the name', async () => {
    const settings = copyOf(path.join(project, 'data'));
    const { version, before, file } = await open(settings, 'torun-2010/partner/');
    const value = { name: 'Zielone Wzgórza', sources: [{ id: 'cele' }] };
    const partner = { address: 'torun-2010/partner/', version, value };
    const saved = await saveEntry(settings, partner, { proposals: 'show' });
    expect(saved).toMatchObject({ outcome: 'saved', address: 'torun-2010/partner/zielone-wzgorza' });
    const { partners } = JSON.parse(readFileSync(file, 'utf8')) as { partners: object[] };
    expect(partners.at(-1)).toEqual({ id: 'zielone-wzgorza', ...value });
    expect(partners.slice(0, -1)).toEqual((JSON.parse(before) as { partners: object[] }).partners);
  });

  it('refuses what brings a problem, says which, and writes nothing', async () => {
    const settings = copyOf(path.join(project, 'data'));
    const { entry, version, file, before } = await open(settings, address);
    const value = {
      ...(entry.value as object),
      details: { partners: { status: 'sourced', items: [{ partner: 'nikt' }] } },
    };
    const saving = await saveEntry(settings, { address, version, value }, { proposals: 'show' });
    expect(saving.outcome).toBe('refused');
    const problems = saving.outcome === 'refused' ? saving.problems : [];
    expect(problems.map(({ problem, place }) => [problem.code, place])).toContainEqual([
      'unknown-partner',
      '/details/partners/items/0/partner',
    ]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('lets one mistake be put right while there is another', async () => {
    const settings = copyOf(path.join(project, 'data'));
    const goals = path.join(settings.paths.data, 'editions/torun-2010/goals');
    writeFileSync(path.join(goals, '1.json'), '{');
    const { entry, version } = await open(settings, address);
    const value = { ...(entry.value as object), title: 'Instytucje' };
    expect(await saveEntry(settings, { address, version, value }, { proposals: 'show' })).toHaveProperty(
      'outcome',
      'saved',
    );
  });

  it('overwrites nothing that somebody else has saved meanwhile', async () => {
    const settings = copyOf(path.join(project, 'data'));
    const { entry, version, file, before } = await open(settings, address);
    const theirs = before.replace('otoczenia biznesu', 'otoczenia firm');
    writeFileSync(file, theirs);
    const value = { ...(entry.value as object), title: 'Instytucje' };
    const { version: now } = await open(settings, address);
    expect(await saveEntry(settings, { address, version, value }, {})).toEqual({
      outcome: 'outdated',
      version: now,
    });
    expect(readFileSync(file, 'utf8')).toBe(theirs);
  });

  it('leaves what somebody else has saved of another goal in the same file', async () => {
    const settings = copyOf(path.join(project, 'data'));
    const { entry, version, file, before } = await open(settings, address);
    writeFileSync(file, before.replace('"Promocja', '"Dobra promocja'));
    const { title, ...rest } = entry.value as { title: { pl: string } };
    const value = { ...rest, title: { ...title, pl: 'Instytucje' } };
    expect(await saveEntry(settings, { address, version, value }, { proposals: 'show' })).toHaveProperty(
      'outcome',
      'saved',
    );
    expect(readFileSync(file, 'utf8')).toContain('"Dobra promocja');
    expect(readFileSync(file, 'utf8')).toContain('"Instytucje"');
  });

  it.each([
    'torun-2010/goal/../../../site',
    '../../package.json',
    'torun-2010/chapter-text/../strategy.json',
    '',
  ])('knows no entry %j', async (wrong) => {
    const settings = settingsOf(path.join(project, 'data'));
    expect(openEntry(await loadProject(settings), wrong)).toBeUndefined();
    expect(await saveEntry(settings, { address: wrong, version: '', value: {} }, {})).toEqual({
      outcome: 'missing',
    });
  });
});

async function open(settings: Settings, address: string) {
  const opened = openEntry(await loadProject(settings), address);
  if (!opened) throw new Error(`There is no ${address}.`);
  const name = /(editions|monitoring)\/.*/.exec(opened.entry.file)?.[0] ?? '';
  const file = path.join(settings.paths.data, name);
  return { ...opened, file, before: existsSync(file) ? readFileSync(file, 'utf8') : '' };
}

function contentOf({ folder, originals }: Awaited<ReturnType<typeof loadProject>>, { file }: Entry): string {
  const original = originals.find(({ name }) => `${folder}/${name}` === file);
  return Buffer.from(original?.bytes ?? []).toString('utf8');
}

/** What stands where an entry was, without the entries in it. */
function valueAt(content: string, { path: place, kept }: Entry): unknown {
  const found = place.reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)[key],
    JSON.parse(content),
  );
  return Object.fromEntries(Object.entries(found as object).filter(([key]) => !kept.includes(key)));
}

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reverseKeys(member)]),
  );
}
