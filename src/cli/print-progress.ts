import type { Say } from '../messages/program-texts.ts';
import type { Problem } from '../problem.ts';
import type { Progress, StageName } from '../progress.ts';

/** Progress for a person at a terminal: a line with the seconds when a stage has ended; elsewhere only notices. */
export function createTerminalProgress(
  stream: NodeJS.WriteStream,
  say: Say,
  describe: (problem: Problem) => readonly string[],
): Progress {
  return {
    advise(advice) {
      for (const line of advice.flatMap(describe)) stream.write(`${line}\n`);
    },
    stageEnded(stage: StageName, seconds: number, detail?: string) {
      if (!stream.isTTY) return;
      const name = detail === undefined ? say(`stage.${stage}`) : `${say(`stage.${stage}`)} (${detail})`;
      stream.write(`${seconds.toFixed(2).padStart(7)} s  ${name}\n`);
    },
    notice(key, values) {
      stream.write(`${say(`progress.${key}`, values)}\n`);
    },
  };
}
