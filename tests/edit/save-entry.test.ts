import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeJson } from '../../src/edit/change-json.ts';
import { listEntries, ownEntries } from '../../src/edit/entries.ts';
import type { Entry } from '../../src/edit/entries.ts';
import { openEntry, saveEntry, writeEntry } from '../../src/edit/save-entry.ts';
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
        expect(writeEntry(content, entry, entry.value)).toBe(content);
        if (entry.kind === 'chapter') continue;
        // A form gives keys in an order of its own.
        expect(writeEntry(content, entry, reverseKeys(entry.value))).toBe(content);
        const without = writeEntry(content, entry, { id: entry.id });
        const found = path.posix.basename(entry.file) + entry.path.join('/');
        expect([found, valueAt(without, entry)]).toEqual([found, { id: entry.id }]);
        const again = writeEntry(without, entry, entry.value);
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
    const changed = writeEntry(content, first, {
      ...(first.value as object),
      title: 'Inny cel',
      children: [],
    });
    const before = JSON.parse(content) as object;
    expect(JSON.parse(changed)).toEqual({ ...before, title: 'Inny cel' });
  });
});

describe('a change', () => {
  const goal = [
    '{',
    '\t"id": "drogi",',
    '\t"title": {',
    '\t\t"pl": { "text": "Dobre drogi", "sources": [{ "id": "a", "locator": "s. 3" }] },',
    '\t\t"en": { "text": "Good roads", "translation": "editorial" }',
    '\t},',
    '\t"list": [',
    '\t\t{ "name": "a" },',
    '\t\t{ "name": "b" },',
    '\t\t{ "name": "c" }',
    '\t]',
    '}',
    '',
  ].join('\r\n');
  const value = JSON.parse(goal) as { title: { pl: object; en: object }; list: object[] };

  it('of a word is one line, and a text in several languages keeps its origin', () => {
    const title = { en: { ...value.title.en }, pl: { ...value.title.pl, text: 'Dobre ulice' } };
    expect(changeJson(`\uFEFF${goal}`, { path: [], value: { ...value, title } })).toBe(
      `\uFEFF${goal.replace('Dobre drogi', 'Dobre ulice')}`,
    );
  });

  it.each([
    [
      'put in first',
      [{ name: 'x' }, ...value.list],
      (text: string) => text.replace('\t\t{ "name": "a"', '\t\t{ "name": "x" },\r\n$&'),
    ],
    [
      'put in last',
      [...value.list, { name: 'x' }],
      (text: string) => text.replace('"c" }', '"c" },\r\n\t\t{ "name": "x" }'),
    ],
    [
      'taken out of the middle',
      [{ name: 'a' }, { name: 'c' }],
      (text: string) => text.replace('\t\t{ "name": "b" },\r\n', ''),
    ],
    [
      'taken out at the beginning',
      value.list.slice(1),
      (text: string) => text.replace('\t\t{ "name": "a" },\r\n', ''),
    ],
    [
      'taken out at the end',
      value.list.slice(0, 2),
      (text: string) => text.replace(',\r\n\t\t{ "name": "c" }', ''),
    ],
  ])('of a list in which something is %s touches nothing else', (_, list, expected) => {
    expect(changeJson(goal, { path: [], value: { ...value, list } })).toBe(expected(goal));
  });

  it('with a new key puts it where the schema has it', () => {
    const changed = changeJson(goal, {
      path: [],
      value: { ...value, number: '1' },
      order: ['id', 'number', 'title'],
    });
    expect(changed).toBe(goal.replace('"drogi",', '"drogi",\r\n\t"number": "1",'));
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
    const now = await openEntry(settings, address);
    expect(saved).toEqual({ outcome: 'saved', version: now?.version });
    expect(await saveEntry(settings, { address, version: now?.version ?? '', value }, {})).toEqual({
      outcome: 'unchanged',
      version: now?.version,
    });
  });

  it('keeps the ends of lines of a chapter', async () => {
    const settings = copyOf(path.join(project, 'data'));
    const chapter = 'torun-2010/chapter/historia.pl';
    const first = await open(settings, chapter);
    writeFileSync(first.file, first.before.replaceAll('\n', '\r\n'));
    const { version, before, file } = await open(settings, chapter);
    const value = first.before.replace('rozpoczęto', 'zaczęto');
    expect(
      await saveEntry(settings, { address: chapter, version, value }, { proposals: 'show' }),
    ).toHaveProperty('outcome', 'saved');
    expect(readFileSync(file, 'utf8')).toBe(before.replace('rozpoczęto', 'zaczęto'));
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
    expect(problems.map(({ code, pointer }) => [code, pointer])).toContainEqual([
      'unknown-partner',
      '/children/0/details/partners/items/0/partner',
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
    expect(await saveEntry(settings, { address, version, value }, {})).toEqual({ outcome: 'outdated' });
    expect(readFileSync(file, 'utf8')).toBe(theirs);
  });

  it.each(['torun-2010/goal/../../../site', '../../package.json', 'torun-2010/chapter/../strategy.json', ''])(
    'knows no entry %j',
    async (wrong) => {
      const settings = settingsOf(path.join(project, 'data'));
      expect(await openEntry(settings, wrong)).toBeUndefined();
      expect(await saveEntry(settings, { address: wrong, version: '', value: {} }, {})).toEqual({
        outcome: 'missing',
      });
    },
  );
});

async function open(settings: Settings, address: string) {
  const opened = await openEntry(settings, address);
  if (!opened) throw new Error(`There is no ${address}.`);
  const name = opened.entry.file.slice(opened.entry.file.indexOf('editions/'));
  const file = path.join(settings.paths.data, name);
  return { ...opened, file, before: readFileSync(file, 'utf8') };
}

function contentOf({ folder, originals }: Awaited<ReturnType<typeof loadProject>>, { file }: Entry): string {
  const original = originals.find(({ name }) => `${folder}/${name}` === file);
  return Buffer.from(original?.bytes ?? []).toString('utf8');
}

/** What stands where an entry was, without the entries in it. */
function valueAt(content: string, { path: place }: Entry): unknown {
  const found = place.reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)[key],
    JSON.parse(content),
  );
  return Object.fromEntries(Object.entries(found as object).filter(([key]) => !ownEntries.includes(key)));
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
