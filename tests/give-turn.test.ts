import { describe, expect, it } from 'vitest';
import { giveTurn } from '../src/give-turn.ts';

describe('a turn for others', () => {
  it('comes soon among work that never waits, and ends that work where it is to end (issue 12)', async () => {
    const end = new AbortController();
    const reason = new Error('ended');
    setTimeout(() => {
      end.abort(reason);
    }, 1);
    let pieces = 0;
    const work = async (): Promise<void> => {
      for (; pieces < 400; pieces += 1) {
        await giveTurn(end.signal);
        const until = performance.now() + 5;
        while (performance.now() < until);
      }
    };
    await expect(work()).rejects.toBe(reason);
    // Some 50 ms, and time enough for a machine that has other things to do.
    expect(pieces).toBeLessThan(200);
  });

  it('is not taken for each of many small pieces', async () => {
    let turns = 0;
    const count = (): void => {
      turns += 1;
      pending = setImmediate(count);
    };
    let pending = setImmediate(count);
    for (let piece = 0; piece < 1000; piece += 1) await giveTurn();
    clearImmediate(pending);
    expect(turns).toBeLessThan(100);
  });
});
