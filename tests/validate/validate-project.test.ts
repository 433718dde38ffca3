import { describe, expect, it } from 'vitest';
import { editProject } from './edit-project.ts';
import type { Edits } from './edit-project.ts';
import { smallProject, topGoal } from './small-project.ts';
import { linesAfter, validateFiles } from './validate-files.ts';

describe('validateProject', () => {
  it('gives the data of a project without a problem', async () => {
    const { site, words, editions } = await validateFiles(smallProject);
    expect(site.languages).toEqual(['pl', 'en']);
    expect([...words.keys()]).toEqual(['pl', 'en']);
    const [edition] = editions;
    expect(edition?.goals.map((goal) => goal.id)).toEqual(['zielona-gmina']);
    expect(edition?.chapters.get('wstep')?.get('pl')).toContain('Gmina leży nad rzeką.');
    expect(edition?.values.values[0]?.value).toBe(101);
  });

  it('takes registers without a file for empty ones', async () => {
    const edits: Edits = {
      'goals/1.json#/children': undefined,
      'partners.json': undefined,
      'instruments.json': undefined,
      'indicators.json': undefined,
      'values.json': undefined,
    };
    const [edition] = (await validateFiles(editProject(smallProject, edits))).editions;
    expect(edition?.partners).toEqual({ kinds: [], partners: [] });
    expect(edition?.instruments.instruments).toEqual([]);
    expect(edition?.indicators.indicators).toEqual([]);
    expect(edition?.values).toEqual({ schemaVersion: 1, values: [] });
  });

  it('puts goals into the order of strategy.json, not of file names', async () => {
    const edits: Edits = { 'goals/0.json': topGoal('druga', '2'), 'strategy.json#/goals/-': 'druga' };
    const [edition] = (await validateFiles(editProject(smallProject, edits))).editions;
    expect(edition?.goals.map((goal) => goal.number)).toEqual(['1', '2']);
  });

  it('gives a hash that changes with the text of a file and not with its line ends', async () => {
    const texts = ['A. [@uchwala]\nB.\n', '\uFEFFA. [@uchwala]\r\nB.\r\n', 'A. [@uchwala]\nC.\n'];
    const hashes: (string | undefined)[] = [];
    for (const text of texts) {
      const files = editProject(smallProject, { 'chapters/wstep.pl.md': text });
      hashes.push((await validateFiles(files)).editions[0]?.hash);
    }
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it('reports the problems of every file and of every kind in one run, sorted', async () => {
    const lines = await linesAfter({
      'strategy.json#/goals/-': 'nie-ma',
      'goals/1.json#/patners': [],
      'goals/1.json#/children/0/details/partners/items/0/partner': 'tarr-sa',
      'goals/1.json#/children/1/level': 'strategiczny',
      'sources.json': '{"sources": [\n',
      'labels/en.json': '',
    });
    const places = lines.split('\n').map((line) => line.split('  ').slice(0, 2).join(' '));
    expect(places).toEqual([
      'goals/1.json:33:26 unknown-partner',
      'goals/1.json:62:16 wrong-level',
      'goals/1.json:66:3 unknown-key',
      'sources.json:1:14 json-truncated',
      'strategy.json:104:5 unknown-goal-file',
      'data/labels/en.json empty-file',
    ]);
  });

  it('says nothing about references to a register that cannot be read', async () => {
    const lines = await linesAfter({ 'partners.json': '{"partners": [},' });
    expect(lines.split('\n')).toEqual([expect.stringMatching(/^partners\.json:1:15 {2}json-syntax /)]);
  });

  it('counts what is beyond the limit in one last line', async () => {
    const edits = Object.fromEntries(Array.from('abcdefgh', (key) => [`goals/1.json#/x${key}x`, 1]));
    const last = async (language: 'en' | 'pl'): Promise<string | undefined> =>
      (await linesAfter(edits, language, { limit: 3 })).split('\n')[3];
    expect(await last('en')).toBe(
      'data  more-problems  And 5 more problems, 8 in all. Correct the ones above and start again.',
    );
    expect(await last('pl')).toBe(
      'data  more-problems  I jeszcze 5; razem problemów jest 8. Popraw powyższe i uruchom program ponownie.',
    );
  });

  it('judges nothing else in data that were written for a newer program', async () => {
    const edits = { 'strategy.json#/schemaVersion': 2, 'strategy.json#/newKey': true };
    expect(await linesAfter(edits)).toBe(
      'strategy.json:2:20  schema-too-new  These data have version 2; this program knows versions up to 1. Update the program before publishing these data.',
    );
    expect(await linesAfter(edits, 'pl')).toBe(
      'strategy.json:2:20  schema-too-new  Te dane są w wersji 2; ten program zna wersje do 1. Zaktualizuj program, zanim opublikujesz te dane.',
    );
  });
});
