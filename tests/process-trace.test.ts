import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isStillRunning, readProcessTrace } from '../src/process-trace.ts';

function startSleeper() {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

describe('readProcessTrace', () => {
  it('finds a running process, with the same start each time', async () => {
    const trace = await readProcessTrace(process.pid);
    expect(trace).toEqual({
      pid: process.pid,
      start: process.platform === 'win32' ? null : (expect.any(String) as unknown),
    });
    expect(await readProcessTrace(process.pid)).toEqual(trace);
  });

  it.skipIf(process.platform === 'win32')(
    'finds the first process, which belongs to somebody else',
    async () => {
      expect(await readProcessTrace(1)).toMatchObject({ pid: 1 });
    },
  );

  it('finds no process that has ended', async () => {
    const child = startSleeper();
    const trace = (await readProcessTrace(child.pid!))!;
    expect(await isStillRunning(trace)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(await readProcessTrace(child.pid!)).toBeUndefined();
    expect(await isStillRunning(trace)).toBe(false);
  });

  // The shell becomes `sleep`, which never asks what became of its child.
  it.skipIf(process.platform !== 'linux')(
    'finds no process that ended without its parent noticing',
    async () => {
      const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      onTestFinished(() => {
        parent.kill('SIGKILL');
      });
      const [line] = (await once(parent.stdout, 'data')) as [Buffer];
      const pid = Number(line.toString());
      await expect.poll(() => readProcessTrace(pid)).toBeUndefined();
      expect(process.kill(pid, 0)).toBe(true);
    },
  );
});

describe('isStillRunning', () => {
  it.skipIf(process.platform === 'win32')('tells a process from an earlier one with its id', async () => {
    expect(await isStillRunning({ pid: process.pid, start: 'long ago' })).toBe(false);
  });

  it('trusts the id alone where the start is unknown', async () => {
    expect(await isStillRunning({ pid: process.pid, start: null })).toBe(true);
  });
});
