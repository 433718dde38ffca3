import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReviewLines } from '../../src/cli/report/review-lines.ts';
import { loadProject } from '../../src/load/load-project.ts';
import type { MessageLanguage } from '../../src/messages/message-language.ts';
import { createSay } from '../../src/messages/program-texts.ts';
import { reviewProject } from '../../src/review/review-project.ts';
import type { Review } from '../../src/review/review.ts';
import schema from '../../src/review/review.schema.json' with { type: 'json' };
import { writeReviewJson } from '../../src/review/write-review.ts';
import { readSettings } from '../../src/settings.ts';
import { writeData } from '../load/temporary-data.ts';
import type { FileContent } from '../load/temporary-data.ts';
import { editProject } from '../validate/edit-project.ts';
import type { Edits } from '../validate/edit-project.ts';
import { smallProject } from '../validate/small-project.ts';

const project = path.resolve(import.meta.dirname, '../..');
const date = '2027-03-01';

async function reviewAfter(edits: Edits, messages: MessageLanguage = 'en'): Promise<Review> {
  const labels = { 'labels/pl.json': undefined, 'labels/en.json': undefined };
  const files = Object.entries(editProject(smallProject, { ...labels, ...edits })).filter(
    ([, file]) => file !== undefined,
  );
  const settings = await writeData(Object.fromEntries(files) as Record<string, FileContent>);
  return reviewProject(await loadProject(settings), { date, messages });
}

async function reviewFolder(name: string, messages: MessageLanguage = 'en', day = date): Promise<Review> {
  const data = name === 'data' ? name : `tests/fixtures/${name}`;
  const settings = readSettings(project, { data: path.join(project, data) }, {});
  return reviewProject(await loadProject(settings), { date: day, messages });
}

/** One line a remark, without the edition's folder. */
function linesOf({ remarks }: Review): string {
  return remarks
    .map(({ file, line, message, hint }) => `${file}:${line ?? ''}  ${message} ${hint ?? ''}`)
    .join('\n')
    .replaceAll('data/editions/mala-2030/', '');
}

const everyShape = [
  'data',
  'tests/fixtures/data-golden',
  'data-figures',
  'data-one-level',
  'data-three-levels',
  'data-five-levels',
  'data-english',
  'data-german',
  'data-ukrainian',
].map((name) => name.replace('tests/fixtures/', ''));

describe('a review (issue 13)', () => {
  it('says of goals of every level what they have', async () => {
    const review = await reviewAfter({
      'indicators.json#/indicators/0/goals': { status: 'sourced', items: [{ goal: 'czysta-woda' }] },
      'goals/1.json#/children/0/details/results/items/-': { text: 'Ujęcie wody', year: 2029 },
      'goals/1.json#/children/0/details/partners': { status: 'none', reason: 'Gmina sama.' },
      'goals/1.json#/children/0/details/instruments/status': 'proposal',
    });
    const english = writeReviewLines(review, createSay('en'), 100);
    expect(english.slice(3, 14).join('\n')).toMatchInlineSnapshot(`
      "WHAT THE GOALS HAVE
      Strategy of Mała (edition mala-2030)

      Goal               Results  Partners  Instruments  Indicators  Values  Deadlines  Sources
      ─────────────────────────────────────────────────────────────────────────────────────────
      1 Zielona gmina          –         –            –    below: 1       –          –        1
        1.1 Czysta woda        2     empty           1*           1  1 of 1     1 of 2        1
        1.2 Gęsty las    missing   missing      missing     missing       –          –        1
      ─────────────────────────────────────────────────────────────────────────────────────────
      Missing in          1 of 2    1 of 2       1 of 2      1 of 3  0 of 1     0 of 1   0 of 3
      "
    `);
    expect(english.slice(15, 24).join('\n')).toMatchInlineSnapshot(`
      "Sources: how many different ones are cited.
      missing: not supplied; write it in the file of the goal, or leave it if the document says nothing.
      empty: there are none, and the data say why.
      below: the goals below it are measured by so many indicators.
      –: goals of this kind carry none.
      *: all of it is a proposal of the editors.

      WHAT IS NOT TRANSLATED
      "
    `);
    expect(review.editions[0]?.goals[1]).toMatchObject({ id: 'czysta-woda', depth: 1, line: 13 });
  });

  it.each(everyShape)('of %s has the shape that is documented, in both languages', async (name) => {
    const validate = formats.default(new Ajv2020({ allErrors: true })).compile(schema);
    for (const language of ['pl', 'en'] as const) {
      const review = await reviewFolder(name, language);
      const writer = { say: createSay(language), language, version: '0.0.0' };
      expect(validate(JSON.parse(writeReviewJson(review, writer))), JSON.stringify(validate.errors)).toBe(
        true,
      );
      expect(review.editions.flatMap(({ goals }) => goals).length).toBeGreaterThan(0);
    }
  });

  it.each([40, 60, 80, 100, 160])('fits into a terminal of %i columns', async (width) => {
    for (const name of everyShape) {
      const lines = writeReviewLines(await reviewFolder(name, 'pl'), createSay('pl'), width);
      const words = lines.filter((line) => !/\.json|\.md|^\s*\S+$/.test(line));
      expect(words.filter((line) => line.length > width)).toEqual([]);
    }
  });

  it('names what is not translated, with its place, and chapters that are not there', async () => {
    const review = await reviewAfter({
      'chapters/wstep.en.md': undefined,
      'goals/1.json#/title': { pl: 'Zielona gmina', en: { text: 'Green', translation: 'editorial' } },
    });
    const [english] = review.translations;
    expect(english).toMatchObject({
      language: 'en',
      chapters: ['data/editions/mala-2030/chapters/wstep.en.md'],
    });
    expect(english?.untranslated).toContainEqual({
      file: 'data/editions/mala-2030/goals/1.json',
      line: 23,
      column: 16,
      text: 'Czysta woda',
    });
    expect(english?.untranslated.map(({ text }) => text)).not.toContain('Zielona gmina');
  });
});

describe('a remark (issue 13)', () => {
  it('names entries that nothing uses one by one, with what could be done', async () => {
    const review = await reviewAfter({
      'partners.json#/partners/-': { id: 'klub', name: { pl: 'Klub sportowy' }, kind: 'gospodarka' },
      'sources.json#/sources/-': { id: 'gus', title: 'Bank Danych Lokalnych' },
      'indicators.json#/indicators/-': { id: 'tlo', name: 'Tło' },
    });
    const unused = { ...review, remarks: review.remarks.filter(({ topic }) => topic === 'unused') };
    expect(linesOf(unused)).toMatchInlineSnapshot(`
      "indicators.json:24  The indicator "Tło" measures no goal. Name in "goals" what it measures; or write "context": true if it shows the background.
      partners.json:19  The partner "Klub sportowy" serves no goal. Name it in "partners" of a goal ("klub"), or delete the entry.
      sources.json:7  The source "Bank Danych Lokalnych" is never cited. Cite it where it says something ("gus"), or delete the entry."
    `);
    expect(review.remarks.map(({ code }) => code)).not.toContain('unused-entries');
  });

  it('is about deadlines that are past on the day, unless somebody said what became of them', async () => {
    const results = { status: 'sourced', items: [{ text: 'Studnia', year: 2026, measure: 'stoi' }] };
    const edits: Edits = {
      'goals/1.json#/children/0/details/results': results,
      'indicators.json#/indicators/0/targets/0/date': '2026-12-31',
      'strategy.json#/horizon': 2026,
    };
    const review = await reviewAfter(edits);
    expect(linesOf(review)).toMatchInlineSnapshot(`
      "goals/1.json:24  Result 1 of operacyjny 1.1 was due in 2026, and nothing says that it was reached. Say how far it has come in statuses.json in the folder monitoring, or correct the year.
      indicators.json:18  The indicator "Ludność" has a target for 2026-12-31, and no value of that day or later. Add the value to monitoring/mala-2030/values.json.
      strategy.json:112  The plan reaches to the year 2026, which has ended. If it no longer applies, write "status": { "type": "expired" }, or "superseded" with what took its place."
    `);
    const settled = await reviewAfter({
      ...edits,
      'strategy.json#/horizon': 2027,
      'monitoring/mala-2030/values.json#/values/0/date': '2027-01-15',
      'monitoring/mala-2030/statuses.json': {
        schemaVersion: 1,
        sources: [{ id: 'uchwala' }],
        statuses: [{ goal: 'czysta-woda', result: 1, date: '2026-10-01', state: 'completed' }],
      },
    });
    expect(linesOf(settled)).toBe('');
  });

  it('asks nothing about a plan that another one superseded', async () => {
    const review = await reviewAfter({
      'goals/1.json#/children/0/details/results/items/0/year': 2020,
      'strategy.json#/status': { type: 'superseded', by: 'Nowa strategia', date: '2024-05-30' },
    });
    expect(linesOf(review)).toBe('');
  });

  it('is about results without a measure, goal by goal, or once where no result has one', async () => {
    const items = [
      { text: 'Studnia', measure: 'stoi' },
      { text: 'Ujęcie' },
      { text: 'Rury' },
      { text: 'Kran' },
    ];
    const edits: Edits = { 'goals/1.json#/children/0/details/results/items': items };
    expect(linesOf(await reviewAfter(edits, 'pl'))).toMatchInlineSnapshot(
      `"goals/1.json:28  Bez miernika (operacyjny 1.1), rezultaty nr: 2–4. Dopisz „measure”: po czym widać, że rezultat osiągnięto. Zostaw, jeśli dokument tego nie podaje."`,
    );
    const bare: Edits = {
      'goals/1.json#/children/0/details/results/items': [{ text: 'Studnia' }, { text: 'Rury' }],
      'goals/1.json#/children/1/details': { results: { status: 'sourced', items: [{ text: 'Ławki' }] } },
    };
    expect(linesOf(await reviewAfter(bare))).toMatchInlineSnapshot(
      `"goals/1.json:21  None of the 3 results has a measure. Add "measure" to results: by what it can be seen that they were reached. Leave it if the document has none."`,
    );
  });

  it('is about a text that is far longer than others of its kind, and not about a list of long ones', async () => {
    const long = 'Budowa ujęcia wody i sieci '.repeat(10).trim();
    const items = (texts: readonly string[]): Edits => ({
      'goals/1.json#/children/0/details/results/items': texts.map((text) => ({ text, measure: 'stoi' })),
    });
    const short = ['Studnia', 'Rury', 'Ujęcie wody', 'Stacja uzdatniania'];
    expect(linesOf(await reviewAfter(items([...short, long]), 'pl'))).toMatchInlineSnapshot(
      `"goals/1.json:41  Liczba znaków: 269, a w innych tekstach tego rodzaju około 11: „Budowa ujęcia wody i sieci Budowa ujęcia wody i sieci Budow…” Sprawdź, czy nie trafił tu też inny tekst albo notatka. Jeśli tak jest w dokumencie, zostaw."`,
    );
    expect(linesOf(await reviewAfter(items([...short.slice(1), long])))).toBe('');
    expect(linesOf(await reviewAfter(items([long, long, long, ...short])))).toBe('');
  });

  it('is not made of Toruń, whose plan no longer applies, nor of texts that are long together', async () => {
    expect(linesOf(await reviewFolder('data'))).toBe('');
  });
});
