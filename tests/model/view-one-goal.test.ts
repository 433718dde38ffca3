import { expect, it } from 'vitest';
import { viewOneGoal } from '../../src/model/part-of-edition.ts';
import { prepareSite } from '../site/in-browser/site-fixture.ts';

it('leaves one goal with what lies below it, and of the indexes only the links to these', async () => {
  const { input, remove } = await prepareSite('torun', 'show');
  await remove();
  const view = input.editions[0]!.get('pl')!;
  const alone = viewOneGoal(view, view.goals[1]!);
  expect(alone.goals.map(({ number }) => number)).toEqual(['2']);
  expect(alone.allGoals.map(({ number }) => number)).toEqual(['2', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6']);
  const linked = alone.partners.flatMap(({ links }) => links).map(({ goal }) => goal.number);
  expect(linked.length).toBeGreaterThan(5);
  expect(linked.filter((number) => !number?.startsWith('2.'))).toEqual([]);
  expect(alone.sources).toBe(view.sources);
});
