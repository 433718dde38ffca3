import { describe, expect, it } from 'vitest';
import type { OriginalFile } from '../../src/model/data/original-file.ts';
import { formatProblem } from '../../src/problem.ts';
import { reportFindings } from '../../src/publish/report-findings.ts';

const rule = 'link-name-repeated';
const clause = 'WCAG 2.2, 2.4.4';
const files: Readonly<Record<string, string>> = {
  'site.json': '{ "title": "Serwis" }',
  'labels/pl.json': '{ "common.menu": "Spis" }',
  'monitoring/plan/statuses.json': '{ "note": "Ocalić tożsamość miasta" }',
  'editions/plan/strategy.json': '{\n  "title": "Strategia Rozwoju 2010"\n}\n',
  'editions/plan/partners.json': '{ "partners": [{ "name": "Spółka \\"Woda\\"" }] }',
  'editions/plan/goals/a.json':
    '{\n  "id": "a",\n  "title": "Ocalić tożsamość  miasta",\n  "number": "1"\n}\n',
  'editions/plan/chapters/wstep.pl.md': '## Jak pracowano\n\nUwagi *zgłoszone* w [@uchwala] omówiono.\n',
};
const originals = Object.entries(files).map(([name, text]): OriginalFile => ({
  name,
  bytes: Buffer.from(text),
}));
const inspected = { path: '2010/plan.pl.pdf', dataFolder: 'data', originals };

it('says which rule a finished document breaks, on which page and how, and where in the data that comes from', () => {
  const detail = '"cel 2.4, Ocalić tożsamość miasta" leads to different places';
  const [problem] = reportFindings([{ kind: 'sense', rule, clause, page: 29, detail }], inspected);
  expect(formatProblem(problem!, 'en')).toBe(
    'data/editions/plan/goals/a.json:3:12  document-finding  The inspection of the finished document 2010/plan.pl.pdf found: "cel 2.4, Ocalić tożsamość miasta" leads to different places (link-name-repeated; WCAG 2.2, 2.4.4). Page: 29. What it is about comes from this place in the data; where that is right, report a fault of the program.',
  );
});

it('says so where a finding belongs to no page, and shortens what it quotes', () => {
  const [problem] = reportFindings(
    [{ kind: 'conformance', rule, clause, detail: 'x'.repeat(999) }],
    inspected,
  );
  expect(problem?.values.page).toBe('–');
  expect(problem?.values.detail).toHaveLength(300);
});

it('never asks for another text where the layout is at fault (issue 10)', () => {
  const layout = { kind: 'layout', clause: 'WCAG 2.2, 1.4.4', page: 7 } as const;
  const problems = reportFindings(
    [
      {
        ...layout,
        rule: 'text-over-text',
        detail: '0.8 × 11.2 pt',
        texts: ['10.1', 'Ocalić tożsamośćmiasta'],
      },
      { ...layout, rule: 'text-cut-off', detail: '13.6 pt', texts: ['Uwagi zgłoszone w'] },
    ],
    inspected,
  );
  expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([
    'data/editions/plan/goals/a.json:3:12  text-over-text  On page 7 of 2010/plan.pl.pdf two texts lie on each other (0.8 × 11.2 pt): "10.1" and "Ocalić tożsamośćmiasta". The data are right; this is a fault of the layout: report it to the makers of the program, with this line.',
    'data/editions/plan/chapters/wstep.pl.md:3:1  text-cut-off  On page 7 of 2010/plan.pl.pdf a text is cut off (13.6 pt): "Uwagi zgłoszone w". The data are right; this is a fault of the layout: report it to the makers of the program, with this line.',
  ]);
});

it('names the templates and styles of the project where it has some for documents (issue 13)', () => {
  const finding = { kind: 'layout', clause: 'WCAG 2.2, 1.4.4', page: 1, detail: '2 × 9 pt' } as const;
  const overrides = ['overrides/styles/print.css', 'overrides/templates/print/cover.njk'];
  const problems = reportFindings([{ ...finding, rule: 'text-over-text', texts: ['Serwis', 'Spis'] }], {
    ...inspected,
    overrides,
  });
  expect(problems.map((problem) => formatProblem(problem, 'pl'))).toEqual([
    'data/site.json:1:12  text-over-text  Na stronie 1 dokumentu 2010/plan.pl.pdf dwa teksty zachodzą na siebie (2 × 9 pt): „Serwis” i „Spis”. Projekt ma własny wygląd dokumentów: zajrzyj najpierw do overrides/styles/print.css, overrides/templates/print/cover.njk.',
  ]);
});

describe('the place of a text in the data', () => {
  const placeOf = (...texts: readonly string[]): string => {
    const [problem] = reportFindings([{ kind: 'sense', rule, clause, detail: '', texts }], inspected);
    const { line, column } = problem?.position ?? {};
    return [problem?.file, line, column].filter((part) => part !== undefined).join(':');
  };

  it.each([
    ['is that of a value', ['STRATEGIA ROZWOJU'], 'editions/plan/strategy.json:2:12'],
    ['is found with what has to be escaped', ['Spółka "Woda"'], 'editions/plan/partners.json:1:26'],
    ['is the line of a chapter', ['Jak pracowano'], 'editions/plan/chapters/wstep.pl.md:1:1'],
    ['is a label where it is nothing else', ['Spis'], 'labels/pl.json:1:18'],
    ['is that of a number where nothing else stands', ['1'], 'editions/plan/goals/a.json:4:13'],
    [
      'is found by a part of the text',
      ['3. Ocalić tożsamość miasta, s. 17 dok.'],
      'editions/plan/goals/a.json:3:12',
    ],
    [
      'is the file of the edition where nothing is found',
      ['Zupełnie coś innego', ''],
      'editions/plan/strategy.json',
    ],
  ])('%s', (_, texts, place) => {
    expect(placeOf(...texts)).toBe(`data/${place}`);
  });
});
