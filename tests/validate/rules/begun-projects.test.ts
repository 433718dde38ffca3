import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadProject } from '../../../src/load/load-project.ts';
import { readSettings } from '../../../src/settings.ts';
import { validateProject } from '../../../src/validate/validate-project.ts';
import type { Edits } from '../edit-project.ts';
import { adviceAfter, linesAfter } from '../validate-files.ts';

describe('a consultation (issue 13)', () => {
  const open = (to: string): Edits => ({
    'strategy.json#/status': { type: 'consultation', from: '2024-07-01', to, ways: 'pocztą' },
    'strategy.json#/adoption': undefined,
  });

  it('takes thirty-five days at least, both first and last counted; the law says so', async () => {
    expect(await adviceAfter(open('2024-08-04'))).toBe('');
    expect(await adviceAfter(open('2024-08-03'), 'pl')).toMatchInlineSnapshot(
      `"strategy.json:21:11  consultation-short  Wskazówka: Konsultacje do „2024-08-03” trwają za krótko (liczba dni: 34): projekt strategii konsultuje się co najmniej 35 dni (ustawa o zasadach prowadzenia polityki rozwoju, art. 6). Sprawdź obie daty albo przedłuż konsultacje."`,
    );
    expect(await adviceAfter(open('2024-08-03'))).toMatchInlineSnapshot(
      `"strategy.json:21:11  consultation-short  Advice: The consultation up to "2024-08-03" is too short (34 days): a draft strategy has to be open for comments for 35 days at least (the Polish act on the principles of development policy, article 6). Check both dates, or prolong it."`,
    );
  });

  it('is not judged by Polish law where no page is Polish', async () => {
    const data = path.join(await makeFolder(), 'data');
    await cp(path.resolve(import.meta.dirname, '../../fixtures/data-english'), data, { recursive: true });
    const file = path.join(data, 'editions/longmere-2035/strategy.json');
    const { adoption: _, ...strategy } = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    const status = { type: 'consultation', from: '2030-07-01', to: '2030-07-05', ways: 'by post' };
    await writeFile(file, JSON.stringify({ ...strategy, status }));
    const settings = readSettings(path.dirname(data), {}, {});
    const heard: string[] = [];
    validateProject(await loadProject(settings), settings, {}, (advice) =>
      heard.push(...advice.map(({ code }) => code)),
    );
    expect(heard).toContain('gap-in-numbers');
    expect(heard).not.toContain('consultation-short');
  });
});

describe('a skeleton (issue 13)', () => {
  it('is advice wherever its text still stands, and stops nothing', async () => {
    const edits: Edits = {
      'goals/1.json#/title': {
        pl: '[do uzupełnienia] cel 1',
        en: { text: 'Green', translation: 'editorial' },
      },
      'chapters/wstep.pl.md': '## Skąd\n\n[to be written] … [@uchwala]\n',
    };
    expect(await adviceAfter(edits)).toMatchInlineSnapshot(`
      "chapters/wstep.pl.md:3:1  unfinished-text  Advice: Here is still the text of a skeleton: "[to be written] … [@uchwala]". Write your own in its place, or delete this entry.
      goals/1.json:11:11  unfinished-text  Advice: Here is still the text of a skeleton: "[do uzupełnienia] cel 1". Write your own in its place, or delete this entry."
    `);
  });
});

describe('the name of another municipality (issue 13)', () => {
  const named: Edits = { 'strategy.json#/commune': 'Gmina Sowie Pole' };

  it('is advice in title and act, in whatever case it stands', async () => {
    const edits: Edits = {
      ...named,
      'strategy.json#/title': 'Strategia Rozwoju Miasta Torunia do roku 2020',
      'strategy.json#/adoption/body': 'Rada Miejska w Mielcu',
    };
    expect(await adviceAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "strategy.json:10:12  other-municipality  Wskazówka: „Torunia” nie jest żadną formą nazwy „Gmina Sowie Pole”, a w tym miejscu stoi nazwa gminy. Jeśli został po danych innej gminy, popraw ten tekst; jeśli nie, zostaw.
      strategy.json:16:13  other-municipality  Wskazówka: „Mielcu” nie jest żadną formą nazwy „Gmina Sowie Pole”, a w tym miejscu stoi nazwa gminy. Jeśli został po danych innej gminy, popraw ten tekst; jeśli nie, zostaw."
    `);
  });

  it('is not seen in forms of its own name', async () => {
    const forms: readonly (readonly [string, string])[] = [
      ['Toruń', 'Rada Miasta Torunia'],
      ['Turek', 'Rada Miejska w Turku'],
      ['Mielec', 'Rada Miejska w Mielcu'],
      ['Łódź', 'Rada Miejska w Łodzi'],
      ['Ruda Śląska', 'Rada Miasta Ruda Śląska'],
      ['Gmina Sowie Pole', 'Rada Gminy Sowiego Pola'],
      ['Ełk', 'Rada Miasta Ełku'],
    ];
    for (const [commune, body] of forms) {
      const edits: Edits = { 'strategy.json#/commune': commune, 'strategy.json#/adoption/body': body };
      expect(await adviceAfter(edits), commune).toBe('');
    }
  });

  it('is advice in chapters that never name their own one, and then in goals', async () => {
    const chapter =
      '## Skąd\n\nPrezydent Miasta Torunia powołał zespół w całej Polsce. [@uchwala]\n\nRada Miasta Torunia. [@uchwala]\n';
    const edits: Edits = {
      ...named,
      'strategy.json#/title': 'Strategia Gminy Sowie Pole',
      'chapters/wstep.pl.md': chapter,
      'goals/1.json#/title': 'Toruń silny gospodarką',
      'goals/1.json#/children/0/title': 'Woda w Toruniu',
    };
    expect(await adviceAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "chapters/wstep.pl.md:3:11  other-municipality  Wskazówka: „Torunia” nie jest żadną formą nazwy „Gmina Sowie Pole”, a w tym miejscu stoi nazwa gminy. Jeśli został po danych innej gminy, popraw ten tekst; jeśli nie, zostaw.
      goals/1.json:10:12  other-municipality  Wskazówka: „Toruń” nie jest żadną formą nazwy „Gmina Sowie Pole”, a w tym miejscu stoi nazwa gminy. Jeśli został po danych innej gminy, popraw ten tekst; jeśli nie, zostaw."
    `);
    const own = chapter.replace('Rada', 'Gmina Sowie Pole i Rada');
    expect(await adviceAfter({ ...edits, 'chapters/wstep.pl.md': own })).toBe('');
    const neighbours = chapter.replaceAll('Miasta', 'miasta');
    expect(await adviceAfter({ ...edits, 'chapters/wstep.pl.md': neighbours })).toBe('');
  });

  it('is found in Toruń’s data under another name, and nowhere in data that are of one piece', async () => {
    const codesIn = async (data: string, change?: (text: string) => string): Promise<string[]> => {
      const copy = path.join(await makeFolder(), 'data');
      await cp(path.resolve(import.meta.dirname, '../../..', data), copy, { recursive: true });
      if (change) {
        const file = path.join(copy, 'editions/torun-2010/strategy.json');
        await writeFile(file, change(await readFile(file, 'utf8')));
      }
      const settings = readSettings(path.dirname(copy), {}, {});
      const heard: string[] = [];
      validateProject(await loadProject(settings), settings, { proposals: 'show' }, (advice) =>
        heard.push(...advice.map(({ code, file }) => `${code} ${path.basename(file)}`)),
      );
      return heard.filter((line) => line.startsWith('other-municipality'));
    };
    const copied = await codesIn('data', (text) =>
      text.replace('{ "pl": "Toruń", "en": "Toruń" }', '"Gmina Sowie Pole"'),
    );
    expect(copied).toMatchInlineSnapshot(`
      [
        "other-municipality historia.pl.md",
        "other-municipality 1.json",
        "other-municipality 2.json",
        "other-municipality 3.json",
        "other-municipality 4.json",
        "other-municipality strategy.json",
        "other-municipality strategy.json",
        "other-municipality strategy.json",
        "other-municipality strategy.json",
      ]
    `);
    const names = [
      'english',
      'figures',
      'five-levels',
      'german',
      'golden',
      'guide',
      'one-level',
      'three-levels',
      'ukrainian',
    ];
    for (const data of ['data', ...names.map((name) => `tests/fixtures/data-${name}`)])
      expect(await codesIn(data), data).toEqual([]);
  });

  it('is what the cover has, where the publisher is another one', async () => {
    const edits: Edits = {
      'strategy.json#/commune': 'Toruń',
      'site.json#/publisher': { name: 'Urząd Gminy Sowie Pole' },
    };
    expect(await adviceAfter(edits)).toMatchInlineSnapshot(
      `"strategy.json:9:14  other-municipality  Advice: "Toruń" is no form of the name "Urząd Gminy Sowie Pole", and stands where a municipality is named. If it was left behind by data of another one, correct this text; if not, leave it."`,
    );
  });
});

describe('an edition that another one superseded (issue 13)', () => {
  it('names the address of an edition that is there, or is told which there are', async () => {
    const edits: Edits = {
      'strategy.json#/status': { type: 'superseded', by: 'Nowa strategia', date: '2024-05-30', path: '2040' },
    };
    expect(await adviceAfter(edits)).toMatchInlineSnapshot(
      `"strategy.json:22:13  unknown-successor  Advice: No edition in these data has the address "2040"; on the site, the words of "by" lead nowhere."`,
    );
  });
});

describe('a chapter with a source of its own (issue 13)', () => {
  it('needs none in its paragraphs, and may have another one there', async () => {
    const text = '## Skąd\n\nBez powołania.\n\nZ innego źródła. [@uchwala, s. 2]\n';
    const bare: Edits = { 'chapters/wstep.pl.md': text };
    expect(await linesAfter(bare)).toContain('paragraph-without-source');
    const sources = [{ id: 'uchwala', locator: 's. 1' }];
    expect(await linesAfter({ ...bare, 'strategy.json#/chapters/0/sources': sources })).toBe('');
    const unknown = [{ id: 'uchwalla' }];
    expect(await linesAfter({ ...bare, 'strategy.json#/chapters/0/sources': unknown })).toContain(
      'unknown-source',
    );
  });
});

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'strategia-begun-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
