import { describe, expect, it } from 'vitest';
import type { GoalFile } from '../../src/model/data/data-types.ts';
import { createLabel, readQuotation } from '../../src/content/labels.ts';
import { completeWords } from '../../src/labels/complete-words.ts';
import { readTableWords } from '../../src/labels/language-rules.ts';
import { viewEdition } from '../../src/model/view-edition.ts';
import { createEdition, site } from './small-edition.ts';

describe('the name of a goal in a sentence (issue 10)', () => {
  it('is its level and its number', () => {
    expect(namesOf({}).slice(0, 2)).toEqual([
      ['cel 1', 'celu 1'],
      ['cel 1.1', 'celu 1.1'],
    ]);
  });

  it('ends without the point or the bracket of a list', () => {
    expect(namesOf({ number: '1.' })[0]).toEqual(['cel 1', 'celu 1']);
    expect(namesOf({ number: 'b)' })[0]).toEqual(['cel b', 'celu b']);
    expect(namesOf({ number: '1(a)' })[0]).toEqual(['cel 1(a)', 'celu 1(a)']);
  });

  it('is the number alone where that names itself', () => {
    expect(namesOf({ number: 'Część 1' })[0]).toEqual(['Część 1', 'Część 1']);
    expect(namesOf({ number: 'Cel 1' })[0]).toEqual(['Cel 1', 'Celu 1']);
    expect(namesOf({ number: 'VIII 1' })[0]).toEqual(['cel VIII 1', 'celu VIII 1']);
  });

  it('is the title where there is no number, in the quotation marks of the language', () => {
    const title = {
      pl: 'Gmina, w której każdy znajdzie pracę, dom i czas dla innych ludzi',
      en: 'A green place',
    };
    const { number: _, ...unnumbered } = createEdition().goals[0]!;
    const goal: GoalFile = { ...unnumbered, title };
    expect(namesOf(goal, 'pl', true)[0]).toEqual([
      'cel „Gmina, w której każdy znajdzie pracę, dom i czas dla innych…”',
      'celu „Gmina, w której każdy znajdzie pracę, dom i czas dla innych…”',
    ]);
    expect(namesOf(goal, 'en', true)[0]).toEqual(['cel “A green place”', 'celu “A green place”']);
  });

  it('says below which goal it stands where numbers begin anew', () => {
    const children = (prefix: string) =>
      ['1', '2'].map((number) => ({ id: `${prefix}-${number}`, number, level: 'dolny', title: number }));
    const edition = createEdition({}, { number: 'A', children: children('a') });
    const second = { ...edition.goals[0]!, id: 'druga', number: 'B', children: children('b') };
    const view = viewEdition({ ...edition, goals: [...edition.goals, second] }, site, options('pl'));
    expect(view.allGoals.map(({ label }) => label)).toEqual([
      'cel A',
      'cel 1 (cel A)',
      'cel 2 (cel A)',
      'cel B',
      'cel 1 (cel B)',
      'cel 2 (cel B)',
    ]);
    expect(view.allGoals.map(({ anchor }) => anchor)).toEqual([
      'cel-A',
      'cel-A-1',
      'cel-A-2',
      'cel-B',
      'cel-B-1',
      'cel-B-2',
    ]);
  });

  it('is no other goal’s, whatever the source repeats', () => {
    const child = (id: string, number: string | undefined, title: string) => ({
      id,
      level: 'dolny',
      title,
      ...(number === undefined ? {} : { number }),
    });
    const children = [
      child('a', '1.1', 'Woda'),
      child('b', '1.1', 'Las'),
      child('c', '1.2', 'Pole'),
      child('d', '1.2', 'Pole'),
      child('e', undefined, 'Rzeka'),
      child('f', undefined, 'Rzeka'),
    ];
    expect(namesOf({ children }).map(([label]) => label)).toEqual([
      'cel 1',
      'cel 1.1 (cel 1) „Woda”',
      'cel 1.1 (cel 1) „Las”',
      'cel 1.2 (cel 1) „Pole”',
      'cel 1.2 (cel 1) „Pole” (2)',
      'cel „Rzeka” (cel 1)',
      'cel „Rzeka” (cel 1) (2)',
    ]);
  });

  it('is as short as ever where only goals without numbers are called alike', () => {
    const children = [
      { id: 'a', number: '1.1', level: 'dolny', title: 'Woda' },
      { id: 'b', level: 'dolny', title: 'Rzeka' },
      { id: 'c', level: 'dolny', title: 'Rzeka' },
    ];
    expect(namesOf({ children })[1]).toEqual(['cel 1.1', 'celu 1.1']);
  });

  it('differs from that of a goal above which is called alike', () => {
    const children = [{ id: 'a', number: '1', level: 'dolny', title: 'Woda' }];
    expect(namesOf({ children }).map(([label]) => label)).toEqual(['cel 1', 'cel 1 (cel 1)']);
  });
});

/** Label and genitive of each goal of the small edition, whose top goal is changed, or is `goal` altogether. */
function namesOf(goal: Partial<GoalFile>, language = 'pl', isWhole = false): [string, string][] {
  const edition = createEdition({}, goal);
  const goals = isWhole ? [goal as GoalFile] : edition.goals;
  const view = viewEdition({ ...edition, goals }, site, options(language));
  return view.allGoals.map(({ label, genitiveLabel }) => [label, genitiveLabel]);
}

function options(language: string) {
  return {
    language,
    words: { listHeading: (list: string) => list, proposal: 'proposal' },
    quotation: readQuotation(createLabel(completeWords(language))),
    tableWords: readTableWords([]),
  };
}
