import type { Say } from '../messages/program-texts.ts';
import type { Progress, StageName } from '../progress.ts';

/** Progress for a person at a terminal: a line when a stage has ended, with its seconds. Silent elsewhere. */
export function createTerminalProgress(stream: NodeJS.WriteStream, say: Say): Progress {
  return {
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
