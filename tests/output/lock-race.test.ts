import { AsyncLocalStorage } from 'node:async_hooks';
import fs from 'node:fs';
import { rm } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeThisProcess, takeLock } from '../../src/output/lock.ts';
import { createTemporaryOutput, readTree, writeFiles } from './temporary-output.ts';

const watchedNames = ['mkdir', 'readdir', 'readFile', 'rename', 'rm', 'rmdir', 'stat', 'unlink', 'writeFile'] as const;

/** A plan says whose turn it is, and for how many steps in the file system. */
type Plan = readonly { readonly taker: number; readonly steps: number }[];

const anyPlan = (takers: number): fc.Arbitrary<Plan> =>
  fc.array(fc.record({ taker: fc.nat(takers - 1), steps: fc.integer({ min: 1, max: 12 }) }), { maxLength: 12 });

/** Runs takers that take turns: each step of one in the real file system is over before another one's begins. */
async function runInTurns<Result>(takers: readonly (() => Promise<Result>)[], plan: Plan) {
  const turns = plan.flatMap(({ taker, steps }) => Array.from({ length: steps }, () => taker));
  const waiting = new Map<number, () => void>();
  const current = new AsyncLocalStorage<number>();
  let active = takers.length;

  const startNext = () => {
    if (active === 0 || waiting.size < active) return;
    const planned = turns.shift();
    const next = planned !== undefined && waiting.has(planned) ? planned : [...waiting.keys()][0]!;
    const start = waiting.get(next)!;
    waiting.delete(next);
    start();
  };
  const waitForTurn = () =>
    new Promise<void>((resolve) => {
      waiting.set(current.getStore()!, resolve);
      startNext();
    });

  const restore = beforeEachStep(waitForTurn);
  const runs = takers.map((taker, index) =>
    current.run(index, taker).finally(() => {
      active -= 1;
      startNext();
    }),
  );
  return Promise.allSettled(runs).finally(restore);
}

function beforeEachStep(waitForTurn: () => Promise<void>): () => void {
  const originals = Object.fromEntries(watchedNames.map((name) => [name, fs.promises[name]]));
  for (const name of watchedNames) {
    const original = fs.promises[name] as (...values: unknown[]) => Promise<unknown>;
    const inTurn = (...values: unknown[]) => waitForTurn().then(() => original(...values));
    Object.assign(fs.promises, { [name]: inTurn });
  }
  syncBuiltinESMExports();
  return () => {
    Object.assign(fs.promises, originals);
    syncBuiltinESMExports();
  };
}

it('gives a stale lock to exactly one of three takers, however their steps interleave', async () => {
  const stale = { ...(await describeThisProcess()), start: 'long ago' };
  const { folder, places } = await createTemporaryOutput();
  await fc.assert(
    fc.asyncProperty(anyPlan(3), async (plan) => {
      await writeFiles(places.lock, { token: JSON.stringify(stale) });
      const takers = [1, 2, 3].map(() => () => takeLock(places, { waitMs: 0 }));
      const outcomes = await runInTurns(takers, plan);
      const taken = outcomes.filter((outcome) => outcome.status === 'fulfilled');
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
      const isSole = taken.length === 1 && (await taken[0]!.value.confirm().then(() => true));
      for (const { value } of taken) await value.release();
      const left = await readTree(folder);
      await rm(places.lock, { recursive: true, force: true });

      expect(isSole).toBe(true);
      for (const { reason } of refused) expect(reason).toMatchObject({ problems: [{ code: 'output-locked' }] });
      expect(left).toEqual({});
    }),
    { numRuns: 150 },
  );
});
