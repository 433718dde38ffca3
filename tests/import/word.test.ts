import { expect, it } from 'vitest';
import { readWord } from '../../src/import/read-word.ts';
import { writeChapter } from '../../src/import/write-chapter.ts';
import { expectProblems } from '../browser/expected-problems.ts';
import { makeWord } from './make-word.ts';
import { drawGoals, understandDocument } from './read-lines.ts';

const levels = ['cel strategiczny', 'cel operacyjny'];

it('reads headings, numbered lists, bullets and tables of Word', async () => {
  const bytes = makeWord([
    { text: 'Diagnoza', heading: 1 },
    { text: 'W gminie mieszka 1204 osób & <dużo> gości.' },
    { text: 'Wsie', heading: 2 },
    [
      ['Wieś', '2020'],
      ['Mapowo', '1 204'],
      ['Górki', ''],
    ],
    { text: 'Cel strategiczny 1. Woda', heading: 1 },
    { text: 'Studnie', list: { id: 1, depth: 0 } },
    { text: 'Rzeki', list: { id: 1, depth: 0 } },
    { text: 'Oczekiwane rezultaty:' },
    { text: 'czyste rzeki;', list: { id: 2, depth: 0 } },
    { text: 'Monitoring', heading: 1 },
    { text: 'Raz w roku.' },
  ]);
  const document = await readWord(bytes, 'plan.docx');
  const { goals, chapters } = understandDocument(document, levels);
  expect(drawGoals(goals)).toEqual(['1 Woda', '  1.1 Studnie', '  1.2 Rzeki', '  results: czyste rzeki']);
  expect(chapters.map(({ title, isAfterGoals }) => [title, isAfterGoals])).toEqual([
    ['Diagnoza', false],
    ['Monitoring', true],
  ]);
  expect(writeChapter(chapters[0]?.blocks ?? [], { caption: 'Tabela: …' }))
    .toBe(`W gminie mieszka 1204 osób & \\<dużo\\> gości.

## Wsie

Tabela: …

| Wieś | 2020 |
| --- | ---: |
| Mapowo | 1 204 |
| Górki | – |
`);
});

it('counts goals that are numbered by Word alone', async () => {
  const bytes = makeWord([
    { text: 'Woda', list: { id: 1, depth: 0 } },
    { text: 'Studnie', list: { id: 1, depth: 1 } },
    { text: 'Droga', list: { id: 1, depth: 0 } },
  ]);
  const { goals } = understandDocument(await readWord(bytes, 'plan.docx'), levels);
  expect(drawGoals(goals)).toEqual(['1 Woda', '  1.1 Studnie', '2 Droga']);
  expect(goals.every(({ isCounted }) => isCounted)).toBe(true);
});

it('says what is no Word document', async () => {
  expect(await expectProblems(readWord(Buffer.from('PK, but no more'), 'plan.docx'))).toEqual([
    expect.stringContaining('plan.docx  not-a-word-document'),
  ]);
});
