import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = path.join(import.meta.dirname, 'attacks');

/** Far more than any attack needs; one that takes it is not bounded by what the program counts. */
const longestMs = 20_000;
const mostMegabytes = 768;

/** Each attack is two files: `attacks/<kind>/<name>.ts`, and beside it what a publisher is told, `<name>.txt`. */
describe.each(readdirSync(folder))('an attack by %s', (kind) => {
  const attacks = readdirSync(path.join(folder, kind)).filter((name) => name.endsWith('.ts'));
  it.each(attacks)('%s is refused with its place', { timeout: 2 * longestMs }, async (name) => {
    const file = path.join(folder, kind, name);
    const expected = readFileSync(file.replace(/\.ts$/, '.txt'), 'utf8');
    expect(await judgeAttack(file)).toBe(expected);
    expect(expected).toMatch(/^data[^\p{Cc}]*  [a-z-]+  \S/u);
  });
});

afterAll(() => judge?.kill('SIGKILL'));

let judge: ChildProcess | undefined;

interface Answer {
  readonly lines?: string;
  readonly failure?: string;
}

/** Lets a process of its own judge, which is ended where it takes too long, and lives on for the next attack. */
async function judgeAttack(file: string): Promise<string> {
  judge ??= fork(path.join(import.meta.dirname, 'judge.ts'), {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${String(mostMegabytes)}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const { pid } = judge;
  const timer = setTimeout(() => process.kill(pid ?? 0, 'SIGKILL'), longestMs);
  const ended = once(judge, 'exit').then(
    ([code, signal]): Answer => ({ failure: `The process ended (${String(code ?? signal)}).` }),
  );
  const answered = once(judge, 'message').then(([answer]) => answer as Answer);
  judge.send(file);
  const answer = await Promise.race([answered, ended]);
  clearTimeout(timer);
  if (answer.lines !== undefined) return answer.lines;
  judge.kill('SIGKILL');
  judge = undefined;
  throw new Error(answer.failure);
}
