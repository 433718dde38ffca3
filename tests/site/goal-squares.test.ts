import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EditionView } from '../../src/model/edition.ts';
import { indexGoals } from '../../src/site/shell/goal-index.ts';
import { squaresBelow, squaresBeside } from '../../src/site/shell/goal-row.ts';
import type { Square } from '../../src/site/shell/goal-row.ts';
import { prepareSite } from './in-browser/site-fixture.ts';
import type { SiteFixture } from './in-browser/site-fixture.ts';

const numbers = (squares: readonly Square[]) => squares.map(({ goal }) => goal.number);

describe('squares', () => {
  const fixtures: SiteFixture[] = [];
  let torun: EditionView;
  let oneLevel: EditionView;
  beforeAll(async () => {
    fixtures.push(await prepareSite('torun'), await prepareSite('one-level'));
    [torun, oneLevel] = fixtures.map(({ input }) => input.editions[0]!.get('pl')!) as [
      EditionView,
      EditionView,
    ];
  });
  afterAll(() => Promise.all(fixtures.map((fixture) => fixture.remove())));

  it('show the goals with cards below a goal, as the cover does', () => {
    expect(torun.goals.map((goal) => squaresBelow(goal).length)).toEqual([6, 6, 4, 6]);
    expect(oneLevel.goals.flatMap(squaresBelow)).toEqual([]);
  });

  it('show a goal among its neighbours, marked', () => {
    const index = indexGoals(torun, torun);
    const goal = torun.allGoals.find(({ number }) => number === '3.2')!;
    const squares = squaresBeside(goal, index.beside(goal));
    expect(numbers(squares)).toEqual(['3.1', '3.2', '3.3', '3.4']);
    expect(numbers(squares.filter((square) => square.isCurrent))).toEqual(['3.2']);
    expect(numbers(squaresBeside(torun.goals[0]!, index.beside(torun.goals[0]!)))).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  it('give way where there are too many to find one’s way by', () => {
    const children = Array.from({ length: 37 }, () => torun.goals[0]!.children[0]!);
    expect(squaresBelow({ ...torun.goals[0]!, children })).toEqual([]);
    expect(squaresBelow({ ...torun.goals[0]!, children: children.slice(1) })).toHaveLength(36);
  });
});
