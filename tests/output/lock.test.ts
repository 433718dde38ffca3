import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { describeThisProcess, takeLock } from '../../src/output/lock.ts';
import type { Lock, LockHolder } from '../../src/output/lock.ts';
import { messagesOf, problemsOf } from './expected-problems.ts';
import { createTemporaryOutput, readTree, writeFiles } from './temporary-output.ts';

const thisProcess = await describeThisProcess();
const reusedId: LockHolder = { ...thisProcess, start: '1' };
const onOtherComputer: LockHolder = { ...reusedId, host: 'other-computer' };

/** A lock as its holder would leave it, were it killed. */
async function createLocked(holder: unknown) {
  const { folder, places } = await createTemporaryOutput();
  await writeFiles(folder, { '.output-lock/token': typeof holder === 'string' ? holder : JSON.stringify(holder) });
  return { folder, places };
}

describe('takeLock', () => {
  it('leaves beside the target who holds it, and nothing once it is released', async () => {
    const { folder, places } = await createTemporaryOutput();
    const lock = await takeLock(places, { waitMs: 0 });
    expect(await readdir(folder)).toEqual(['.output-lock']);
    const [token] = await readdir(places.lock);
    const holder: unknown = JSON.parse(await readFile(path.join(places.lock, token!), 'utf8'));
    expect(holder).toEqual({
      pid: process.pid,
      start: thisProcess.start,
      host: hostname(),
      since: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown,
    });
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('waits until the holder releases it, and says once whom it waits for', async () => {
    const { places } = await createTemporaryOutput();
    const first = await takeLock(places, { waitMs: 0 });
    const waitedFor: number[] = [];
    const second = takeLock(places, { waitMs: 10_000, onWait: (holder) => waitedFor.push(holder.pid) });
    await sleep(350);
    expect(waitedFor).toEqual([process.pid]);
    await first.release();
    await (await second).release();
    expect(waitedFor).toEqual([process.pid]);
  });

  it('says who holds it, and since when, where waiting did not help', async () => {
    const { places } = await createLocked({ ...thisProcess, since: '2026-11-22T18:30:00.000Z' });
    const since = new Date('2026-11-22T18:30:00.000Z').toLocaleString('sv-SE');
    expect(since).toMatch(/^2026-11-2\d \d\d:\d0:00$/);
    expect(await messagesOf(takeLock(places, { waitMs: 150 }))).toEqual([
      `output  output-locked  Inne uruchomienie programu (proces ${process.pid} na komputerze ${hostname()}, od ` +
        `${since}) właśnie tu publikuje. Poczekaj, aż się zakończy, i uruchom program ponownie. Jeśli nic tam nie ` +
        `działa, usuń folder ${places.lock}.`,
      `output  output-locked  Another build (process ${process.pid} on ${hostname()}, since ${since}) is publishing ` +
        'here. Wait until it has ended and start again. If no build is running there, delete the folder ' +
        `${places.lock}.`,
    ]);
  });

  it.each([
    ['by a process whose id another one has now', reusedId],
    ['by a process that ended', { ...thisProcess, pid: 2 ** 31 - 1 }],
    ['empty, as after a power cut', ''],
    ['cut off', '{"pid": 1'],
    ['with an id that is none', { ...thisProcess, pid: 0 }],
    ['with an id that means a group of processes', { ...thisProcess, pid: -1 }],
    ['with an id too long for the system', { ...thisProcess, pid: 2 ** 40 }],
  ])('takes over a lock that was left %s', async (_, holder) => {
    const { folder, places } = await createLocked(holder);
    const lock = await takeLock(places, { waitMs: 0 });
    await lock.confirm();
    expect(await readdir(places.lock)).not.toContain('token');
    await lock.release();
    expect(await readTree(folder)).toEqual({});
  });

  it('takes over a lock that was left half released', async () => {
    const { folder, places } = await createTemporaryOutput();
    await mkdir(places.lock);
    await (await takeLock(places, { waitMs: 0 })).release();
    expect(await readTree(folder)).toEqual({});
  });

  it('respects a lock that another computer took', async () => {
    const { folder, places } = await createLocked(onOtherComputer);
    const before = await readTree(folder);
    expect(await problemsOf(takeLock(places, { waitMs: 0 }))).toMatchObject([
      { code: 'output-locked', values: { host: 'other-computer' } },
    ]);
    expect(await readTree(folder)).toEqual(before);
  });

  it('takes over a lock of another computer that gives no sign of life, as of a container that was killed', async () => {
    const { folder, places } = await createLocked(onOtherComputer);
    const lock = await takeLock(places, { waitMs: 20_000, silenceMs: 300 });
    await lock.confirm();
    await lock.release();
    expect(await readTree(folder)).toEqual({});
  });

  it('respects a lock of another computer as long as it is touched', async () => {
    const { places } = await createLocked(onOtherComputer);
    let beats = 0;
    const beating = setInterval(() => void utimes(path.join(places.lock, 'token'), 1, (beats += 1)), 50);
    expect(await problemsOf(takeLock(places, { waitMs: 2_000, silenceMs: 1_000 }))).toMatchObject([
      { code: 'output-locked' },
    ]);
    clearInterval(beating);
  });

  it('touches its own lock every five seconds until it is released', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const { places } = await createTemporaryOutput();
      const lock = await takeLock(places, { waitMs: 0 });
      const [token = ''] = await readdir(places.lock);
      const file = path.join(places.lock, token);
      await utimes(file, 1, 1);
      vi.advanceTimersByTime(5_000);
      await vi.waitFor(async () => { expect((await stat(file)).mtimeMs).toBeGreaterThan(1_000); });
      await lock.release();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('never lets two hold it, however many want it', async () => {
    const { folder, places } = await createTemporaryOutput();
    let holders = 0;
    const takers = Array.from({ length: 5 }, async () => {
      const lock = await takeLock(places, { waitMs: 20_000 });
      holders += 1;
      expect(holders).toBe(1);
      await sleep(20);
      holders -= 1;
      await lock.release();
    });
    await Promise.all(takers);
    expect(await readTree(folder)).toEqual({});
  });

  it('stops waiting when it is told to, with the reason it was given', async () => {
    const { places } = await createLocked(thisProcess);
    const reason = new Error('Stopped by the user.');
    const controller = new AbortController();
    const taking = takeLock(places, { waitMs: 60_000, signal: controller.signal });
    setTimeout(() => {
      controller.abort(reason);
    }, 50);
    await expect(taking).rejects.toBe(reason);
  });
});

describe('a lock', () => {
  async function removeByHand(): Promise<{ lock: Lock; lockPath: string; takeAgain: () => Promise<Lock> }> {
    const { places } = await createTemporaryOutput();
    const lock = await takeLock(places, { waitMs: 0 });
    await rm(places.lock, { recursive: true });
    return { lock, lockPath: places.lock, takeAgain: () => takeLock(places, { waitMs: 0 }) };
  }

  it('notices that somebody removed it', async () => {
    const { lock, lockPath } = await removeByHand();
    await expect(lock.confirm()).rejects.toThrow(
      `The lock ${lockPath} was removed while this build held it; nothing was published.`,
    );
  });

  it('does not release the lock that another build took after that', async () => {
    const { lock, takeAgain } = await removeByHand();
    const other = await takeAgain();
    await lock.release();
    await expect(lock.confirm()).rejects.toThrow();
    await other.confirm();
  });
});
