import { readXlsx } from 'hucre/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { judge } from '../begin/new-project.ts';
import { bringIn, changeWorkbook, copyData, diffData, openWorkbook, sentences } from './edit-workbook.ts';
import type { Sheets } from './edit-workbook.ts';

const golden = 'tests/fixtures/data-golden';
const guide = 'tests/fixtures/data-guide';

/** The cells of a row, so that a test can name the one that it changes. */
function rowOf(sheets: Sheets, name: string, line: number): unknown[] {
  const row = sheets[name]?.[line - 1];
  if (row === undefined) throw new Error(`${name} has no row ${String(line)}.`);
  return row;
}

describe('a workbook that comes back as it was written', () => {
  it.each([
    ['data', 342],
    [golden, 17],
    [guide, 19],
    ['tests/fixtures/data-figures', 2],
    ['tests/fixtures/data-ukrainian', 18],
    ['tests/fixtures/data-one-level', 53],
  ])('changes nothing in %s', async (name, same) => {
    const settings = await copyData(name);
    for (const language of ['pl', 'en'] as const) {
      const prepared = await bringIn(settings, await openWorkbook(settings, { language }), {
        force: true,
        deletes: true,
      });
      expect(prepared).toMatchObject({ files: [], findings: [], notes: [], same });
    }
  });

  it('has nothing to say when it is empty', async () => {
    const settings = await copyData(golden);
    const prepared = await bringIn(settings, await openWorkbook(settings, { isFilled: false }), {
      deletes: true,
    });
    expect(prepared).toMatchObject({ files: [], findings: [], notes: [], same: 0 });
  });
});

describe('a workbook', () => {
  it('offers lists that name cells which are there, freezes its heads and hides ids', async () => {
    const files = unzipSync(await openWorkbook(await copyData(golden)));
    const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    const names = [...read('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"[^>]*>/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual([
      'Jak wypełnić',
      'Rezultaty',
      'Partnerzy celów',
      'Instrumenty celów',
      'Partnerzy',
      'Instrumenty',
      'Wskaźniki',
      'Bazowe i docelowe',
      'Wartości',
      'Stany',
      'Listy',
    ]);
    expect(read('xl/workbook.xml')).toContain(
      '<sheet name="Listy" sheetId="11" r:id="rId11" state="hidden"/>',
    );
    const results = read('xl/worksheets/sheet2.xml');
    expect(results).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
    expect(results).toMatch(/<col min="11" max="11"[^>]* hidden="(true|1)"/);
    const lists = [
      ...results.matchAll(
        /<dataValidation type="list"[^>]* sqref="(\w+:\w+)".*?<formula1>(.*?)<\/formula1>/g,
      ),
    ];
    expect(lists.map(([, range, formula]) => [range, formula])).toEqual([
      ['A2:A505', "'Listy'!$A$2:$A$7"],
      ['H2:H505', "'Listy'!$K$2:$K$3"],
      ['I2:I505', "'Listy'!$G$2:$G$2"],
    ]);
    const { sheets } = await readXlsx(await openWorkbook(await copyData(golden)));
    const goals = sheets.at(-1)?.rows.map((row) => row[0]);
    expect(goals?.slice(0, 3)).toEqual(['Cel', '1 Ludzie i wspólnota', '1.1 Biblioteka dla każdego']);
    expect(sheets[1]?.rows[1]?.slice(0, 7)).toEqual([
      '1.1 Biblioteka dla każdego',
      1,
      'Biblioteka otwarta w soboty',
      'A library open on Saturdays',
      'liczba sobót w roku',
      'number of Saturdays a year',
      2028,
    ]);
  });
});

describe('a workbook that was changed', () => {
  it('says each change, replaces by force alone, and changes no other line', async () => {
    const settings = await copyData(golden);
    const bytes = await changeWorkbook(settings, (sheets) => {
      rowOf(sheets, 'Rezultaty', 2)[2] = 'Biblioteka otwarta w niedziele';
      rowOf(sheets, 'Rezultaty', 3)[6] = '2029';
      rowOf(sheets, 'Partnerzy', 3)[1] = 'The same in English';
      rowOf(sheets, 'Wskaźniki', 2)[6] = 'tak';
    });
    const told = await bringIn(settings, bytes);
    expect(sentences(told)).toEqual([
      'filled: Partnerzy!B3 (Spółka <script>alert(1)</script> & "cudzysłów"): Nazwa partnera (en) będzie „The same in English”; dotąd nic.',
      'filled: Wskaźniki!G2 (Czytelnicy biblioteki): Wskaźnik tła będzie „tak”; dotąd nic.',
      'differs: Rezultaty!C2 (1.1, 1): Rezultat (pl) to w danych „Biblioteka otwarta w soboty”, a w arkuszu „Biblioteka otwarta w niedziele”.',
      'filled: Rezultaty!G3 (1.1, 2): Rok będzie „2029”; dotąd nic.',
    ]);
    expect(told.files.map(({ file }) => file.replace(/.*editions/, ''))).toEqual([
      '/zlota-2030/partners.json',
      '/zlota-2030/indicators.json',
      '/zlota-2030/goals/ludzie.json',
    ]);
    const forced = await bringIn(settings, bytes, { force: true });
    expect(sentences(forced)[2]).toBe(
      'differs: Rezultaty!C2 (1.1, 1): Rezultat (pl) było „Biblioteka otwarta w soboty”, będzie „Biblioteka otwarta w niedziele”.',
    );
    expect(await diffData(settings, forced.write)).toEqual([
      'editions/zlota-2030/goals/ludzie.json',
      '-                "pl": "Biblioteka otwarta w soboty",',
      '+                "pl": "Biblioteka otwarta w niedziele",',
      '+              "year": 2029,',
      'editions/zlota-2030/indicators.json',
      '+      "context": true,',
      'editions/zlota-2030/partners.json',
      String.raw`-    { "id": "znaki", "name": "Spółka <script>alert(1)</script> & \"cudzysłów\"", "kind": "gmina" }`,
      '+    { "id": "znaki", "name": {',
      String.raw`+      "pl": "Spółka <script>alert(1)</script> & \"cudzysłów\"",`,
      '+      "en": { "text": "The same in English", "translation": "editorial" }',
      '+    }, "kind": "gmina" }',
    ]);
    expect(await bringIn(settings, bytes, { force: true })).toMatchObject({ files: [], findings: [] });
  });

  it('adds rows: with a source, else as a proposal, and what was reported not at all', async () => {
    const settings = await copyData(guide);
    const codes = async (): Promise<unknown[]> =>
      (await judge(settings.paths.project)).problems.map((problem) => problem.split('  ')[1]);
    const before = await codes();
    const bytes = await changeWorkbook(settings, (sheets) => {
      const goal = rowOf(sheets, 'Rezultaty', 2)[0];
      sheets.Rezultaty?.push([], [goal, null, 'Sto nowych drzew'] as string[]);
      sheets.Partnerzy?.push(['Ochotnicza Straż Pożarna']);
      sheets['Partnerzy celów']?.push([goal, 'Ochotnicza Straż Pożarna', 'uczy dzieci'] as string[]);
      sheets['Wartości']?.push([rowOf(sheets, 'Wartości', 2)[0], '31.12.2031', '1 204,5'] as string[]);
    });
    const prepared = await bringIn(settings, bytes);
    expect(sentences(prepared)).toEqual([
      'new: Partnerzy!A4: nowy wiersz, Partnerzy: „Ochotnicza Straż Pożarna” (bez źródła, więc jako propozycja).',
      'new: Rezultaty!A6: nowy wiersz, Rezultaty: „1.1 Rozwój lokalnych instytucji otoczenia biznesu, Sto nowych drzew” (bez źródła, więc jako propozycja).',
      'new: Partnerzy celów!A4: nowy wiersz, Partnerzy celów: „1.1 Rozwój lokalnych instytucji otoczenia biznesu, Ochotnicza Straż Pożarna” (bez źródła, więc jako propozycja).',
      'problem: Wartości!A4: „Firmy, które dostały pożyczkę, 31.12.2031, 1 204,5” nie ma źródła. Wybierz je w kolumnie „Źródło” albo wpisz w „Pochodzenie”: propozycja. Wiersz pominięto.',
    ]);
    expect(await diffData(settings, prepared.write)).toEqual([
      'editions/sowie-pole-2035/goals/1.json',
      '+            },',
      '+            {',
      '+              "text": "Sto nowych drzew"',
      '-        "partners": { "status": "proposal", "items": [{ "partner": "izba" }, { "partner": "fundusz" }] },',
      '+        "partners": { "status": "proposal", "items": [',
      '+          { "partner": "izba" },',
      '+          { "partner": "fundusz" },',
      '+          { "partner": "ochotnicza-straz-pozarna", "role": "uczy dzieci" }',
      '+        ] },',
      'editions/sowie-pole-2035/partners.json',
      '+    },',
      '+    {',
      '+      "id": "ochotnicza-straz-pozarna",',
      '+      "name": "Ochotnicza Straż Pożarna",',
      '+      "status": "proposal"',
    ]);
    expect(await codes()).toEqual(before);
  });
});

describe('what a clerk does to a workbook', () => {
  it('is told by sheet and cell, in words, and is left out', async () => {
    const settings = await copyData(guide);
    const bytes = await changeWorkbook(
      settings,
      (sheets) => {
        const results = sheets.Rezultaty ?? [];
        const values = sheets['Wartości'] ?? [];
        results[0]?.push('Uwagi');
        rowOf(sheets, 'Rezultaty', 2)[4] = 'dwa tysiące';
        rowOf(sheets, 'Rezultaty', 3)[0] = '2';
        results.push([...(results[1] ?? [])]);
        rowOf(sheets, 'Partnerzy', 2)[0] = null;
        rowOf(sheets, 'Partnerzy celów', 2)[1] = 'Powiatowy Fundusz Pożyczkowi';
        rowOf(sheets, 'Wartości', 2)[1] = '31 lutego 2026';
        rowOf(sheets, 'Wartości', 3)[2] = '1.204';
        sheets['Moje notatki'] = [['cokolwiek']];
        sheets['Wartości 2026'] = values;
        delete sheets['Wartości'];
      },
      [{ startRow: 1, startCol: 7, endRow: 2, endCol: 7 }],
    );
    const prepared = await bringIn(settings, bytes, { force: true });
    expect(prepared.files).toEqual([]);
    expect(sentences(prepared)).toEqual([
      'Rezultaty!J1: kolumny „Uwagi” program nie zna i jej nie czyta.',
      'Rezultaty!H2:H3: komórki są scalone; liczy się tylko pierwsza z nich, pozostałe są puste.',
      'Arkusz „Moje notatki” pominięto: ani jego nazwa, ani nagłówki kolumn nie mówią, co w nim jest.',
      '„Wartości 2026” przeczytano jako „Wartości”, po nagłówkach kolumn.',
      'problem: Partnerzy!A2 (Powiatowy Fundusz Pożyczkowy): tu musi coś być (Nazwa partnera); w danych jest „Powiatowy Fundusz Pożyczkowy”.',
      'problem: Rezultaty!A5: „1.1, 1” jest już w wierszu 2. Nowy wiersz ma mieć pusty identyfikator.',
      'problem: Rezultaty!E2: Rok: „dwa tysiące” to nie liczba. Napisz ją tak: 205 129 albo 81,5.',
      'problem: Rezultaty!A3 (2.1, 1): Cel to w danych „2.1 Ochrona lasów”, a w arkuszu „2”. Tak się nie przenosi: wpisz nowy wiersz.',
      'problem: Partnerzy celów!B2: Partner: „Powiatowy Fundusz Pożyczkowi” nie ma na liście. Czy chodziło o „Powiatowy Fundusz Pożyczkowy”?',
      'problem: Wartości 2026!B2: Data: „31 lutego 2026” to nie data. Napisz ją tak: 31.12.2026 albo 2026-12-31.',
      'problem: Wartości 2026!C3: Wartość: nie wiadomo, czy kropka w „1.204” oddziela tysiące, czy część ułamkową. Napisz 1 234 albo 1,234.',
    ]);
  });

  it('takes nothing away unless that is asked for', async () => {
    const settings = await copyData(golden);
    const bytes = await changeWorkbook(settings, (sheets) => {
      sheets.Rezultaty?.splice(2, 1);
      rowOf(sheets, 'Rezultaty', 2)[4] = null;
      rowOf(sheets, 'Wskaźniki', 2)[7] = null;
    });
    const told = await bringIn(settings, bytes, { force: true });
    expect(told.files).toEqual([]);
    expect(sentences(told)).toEqual([
      'emptied: Wskaźniki!H2 (Czytelnicy biblioteki): Mierzone cele to w danych „1.1 Biblioteka dla każdego”, a w arkuszu nic; zostaje.',
      'emptied: Rezultaty!E2 (1.1, 1): Miara (pl) to w danych „liczba sobót w roku”, a w arkuszu nic; zostaje.',
      'missing: Rezultaty: w danych są wiersze, których nie ma w arkuszu (1); zostają: „1.1, 2”.',
    ]);
    const asked = await bringIn(settings, bytes, { deletes: true });
    expect(sentences(asked)).toEqual([
      'emptied: Wskaźniki!H2 (Czytelnicy biblioteki): Mierzone cele było „1.1 Biblioteka dla każdego”, zostanie usunięte.',
      'emptied: Rezultaty!E2 (1.1, 1): Miara (pl) było „liczba sobót w roku”, zostanie usunięte.',
      'missing: Rezultaty: z danych znikną wiersze, których nie ma w arkuszu (1): „1.1, 2”.',
    ]);
    expect(await diffData(settings, asked.write)).toEqual([
      'editions/zlota-2030/goals/ludzie.json',
      '-                "pl": "liczba sobót w roku",',
      '-            },',
      '-            {',
      '-              "text": {',
      '-                "pl": "Kanarek-propozycja-7f3a",',
      '-                "en": { "text": "Kanarek-propozycja-7f3a", "translation": "editorial" }',
      '-              },',
      '-              "status": "proposal"',
      'editions/zlota-2030/indicators.json',
      '-      "goals": { "status": "sourced", "items": [{ "goal": "biblioteka" }] },',
    ]);
  });
});

it('gives an indicator and its values that come in one workbook', async () => {
  const settings = await copyData(guide);
  const bytes = await changeWorkbook(settings, (sheets) => {
    sheets.Wskaźniki?.push(['Drzewa', 'sztuki', null, null, '1.1; 2']);
    const source = 'Atlas gminy Sowie Pole';
    const cited = [null, source, 's. 4'];
    sheets['Bazowe i docelowe']?.push(
      ['Drzewa', 'bazowa', new Date(Date.UTC(2025, 11, 31)), 1200, ...cited],
      ['Drzewa', 'docelowa', '31 grudnia 2030 r.', '1 500', ...cited],
      ['Drzewa', 'docelowa', '2035-12-31', 2000, 'propozycja'],
      ['Drzewa', 'bazowa', '2024-12-31', 1100, ...cited],
    );
    sheets.Stany?.push(['1.1', null, '1.03.2026', 'w realizacji', 'Posadzono połowę.', null, source]);
  });
  const prepared = await bringIn(settings, bytes);
  expect(sentences(prepared)).toEqual([
    'new: Wskaźniki!A4: nowy wiersz, Wskaźniki: „Drzewa” (bez źródła, więc jako propozycja).',
    'new: Bazowe i docelowe!A6: nowy wiersz, Bazowe i docelowe: „Drzewa, bazowa, 2025-12-31, 1200”.',
    'new: Bazowe i docelowe!A7: nowy wiersz, Bazowe i docelowe: „Drzewa, docelowa, 31 grudnia 2030 r., 1 500”.',
    'new: Bazowe i docelowe!A8: nowy wiersz, Bazowe i docelowe: „Drzewa, docelowa, 2035-12-31, 2000” (propozycja).',
    'problem: Bazowe i docelowe!A9: ten wskaźnik ma już wartość bazową; zmień jej wiersz. Ten pominięto.',
    'new: Stany!A4: nowy wiersz, Stany: „1.1, 1.03.2026, w realizacji”.',
  ]);
  expect(await diffData(settings, prepared.write)).toEqual([
    'editions/sowie-pole-2035/indicators.json',
    '+    },',
    '+    {',
    '+      "id": "drzewa",',
    '+      "name": "Drzewa",',
    '+      "unit": "sztuki",',
    '+      "goals": { "status": "proposal", "items": [{ "goal": "otoczenie-biznesu" }, { "goal": "srodowisko" }] },',
    '+      "baseline": { "date": "2025-12-31", "value": 1200, "sources": [{ "id": "mapy", "locator": "s. 4" }] },',
    '+      "targets": [',
    '+        { "date": "2030-12-31", "value": 1500, "sources": [{ "id": "mapy", "locator": "s. 4" }] },',
    '+        { "date": "2035-12-31", "value": 2000, "status": "proposal" }',
    '+      ],',
    '+      "status": "proposal"',
    'monitoring/sowie-pole-2035/statuses.json',
    '-    { "goal": "lasy", "result": 1, "date": "2025-12-31", "state": "completed" }',
    '+    { "goal": "lasy", "result": 1, "date": "2025-12-31", "state": "completed" },',
    '+    {',
    '+      "goal": "otoczenie-biznesu",',
    '+      "date": "2026-03-01",',
    '+      "state": "in-progress",',
    '+      "text": "Posadzono połowę.",',
    '+      "sources": [{ "id": "mapy" }]',
    '+    }',
  ]);
  // All that is left to decide: whether proposals are published.
  expect((await judge(settings.paths.project)).problems).toEqual([
    expect.stringContaining('proposals-in-adopted-edition'),
  ]);
  expect(await bringIn(settings, bytes)).toMatchObject({ files: [] });
});
