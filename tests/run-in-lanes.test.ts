import { expect, it } from 'vitest';
import { runInLanes } from '../src/run-in-lanes.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it('does two tasks at a time and gives the results in the order of the tasks', async () => {
  let running = 0;
  let most = 0;
  const results = await runInLanes([12, 1, 5, 1], 2, async (ms) => {
    running += 1;
    most = Math.max(most, running);
    await pause(ms);
    running -= 1;
    return ms * 2;
  });
  expect(results).toEqual([24, 2, 10, 2]);
  expect(most).toBe(2);
});

it('begins nothing more after a failure, and throws it when nothing runs any more', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const run = async (task: number): Promise<void> => {
    begun.push(task);
    await pause(task === 1 ? 1 : 15);
    if (task === 1) throw new Error('first');
    ended.push(task);
  };
  await expect(runInLanes([1, 2, 3, 4], 2, run)).rejects.toThrow('first');
  expect(begun).toEqual([1, 2]);
  expect(ended).toEqual([2]);
});
