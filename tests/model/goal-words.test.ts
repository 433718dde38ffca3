import { describe, expect, it } from 'vitest';
import type { GoalData, LevelData } from '../../src/model/data/data-types.ts';
import { wordGoals } from '../../src/model/goal-addresses.ts';

describe('the word of a goal in addresses (issue 10)', () => {
  it('is its number, with what no address can hold left out', () => {
    expect(
      wordsOf(['2', '2.4', 'UA-1', '1.', '1(a)', 'Part 1', 'Część 3', 'IV', 'Maßnahme 2', '§ 7']),
    ).toEqual(['2', '2.4', 'UA-1', '1', '1-a', 'Part-1', 'Czesc-3', 'IV', 'Massnahme-2', '7']);
  });

  it('is its id where there is no number, or where letters of the number would be lost', () => {
    expect(wordsOf([undefined, 'Ціль 1', '•', '1а'])).toEqual(['g0', 'g1', 'g2', 'g3']);
  });

  it('is the one that the data give', () => {
    const goals = [{ ...goal('g', '1', 'top'), slug: 'water' }];
    expect(wordGoals(goals, levels)).toEqual(new Map([['g', 'water']]));
  });

  it('carries the word above on the whole level where numbers begin anew', () => {
    const goals = [
      goal('a', 'A', 'top', [goal('a1', '1', 'low'), goal('a2', '2', 'low')]),
      goal('b', 'B', 'top', [goal('b1', '1', 'low'), goal('b3', '3', 'low')]),
      goal('c', undefined, 'top', [goal('c9', '9', 'low')]),
    ];
    expect([...wordGoals(goals, levels).values()]).toEqual([
      'A',
      'B',
      'c',
      'A-1',
      'A-2',
      'B-1',
      'B-3',
      'c-9',
    ]);
  });

  it('stays as it is when a goal is added whose number is no other goal’s', () => {
    const added = goal('b', 'B', 'top', [goal('b1', 'B-1', 'low')]);
    const first = goal('a', 'A', 'top', [goal('a1', 'A-1', 'low')]);
    const before = wordGoals([first], levels);
    const after = wordGoals([added, first], levels);
    expect([...before].filter(([id, word]) => after.get(id) !== word)).toEqual([]);
  });

  it('carries the word above where a level above has the number in the same folder', () => {
    const goals = [goal('a', '1', 'top', [goal('a1', '1', 'low')])];
    expect([...wordGoals(goals, levels).values()]).toEqual(['1', '1-1']);
    const apart = levels.map((level) => ({ ...level, slug: level.id, anchor: level.id }));
    expect([...wordGoals(goals, apart).values()]).toEqual(['1', '1']);
  });

  it('is the id of goals that share their number with a neighbour, and only of these', () => {
    const children = [goal('x', '1.1', 'low'), goal('y', '1.1', 'low'), goal('z', '1.2', 'low')];
    const words = wordGoals([goal('a', '1', 'top', children)], levels);
    expect([...words.values()]).toEqual(['1', 'x', 'y', '1.2']);
  });

  it('is no other folder than that of a word in capitals', () => {
    expect(wordsOf(['A', 'a', 'B'])).toEqual(['g0', 'g1', 'B']);
  });
});

const levels: LevelData[] = ['top', 'low'].map((id) => ({
  id,
  slug: 'goals',
  anchor: 'goal',
  name: { en: { one: id, other: id } },
  shortName: { en: { one: id, other: id } },
}));

function wordsOf(numbers: readonly (string | undefined)[]): (string | undefined)[] {
  const goals = numbers.map((number, index) => goal(`g${index}`, number, 'top'));
  const words = wordGoals(goals, levels);
  return goals.map(({ id }) => words.get(id));
}

function goal(id: string, number: string | undefined, level: string, children?: GoalData[]): GoalData {
  return { id, level, title: id, ...(number === undefined ? {} : { number }), ...(children && { children }) };
}
