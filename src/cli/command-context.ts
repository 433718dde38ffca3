import type { Say } from '../messages/program-texts.ts';
import type { Progress } from '../progress.ts';
import type { Settings } from '../settings.ts';
import type { Terminal } from './report/problem-lines.ts';
import type { Arguments } from './parse-arguments.ts';

/** What every command is given. */
export interface CommandContext {
  readonly arguments: Arguments;
  readonly say: Say;
  readonly version: string;
  readonly settings: Settings;
  readonly progress: Progress;
  /** Aborted when the user stops the program. */
  readonly signal: AbortSignal;
  /** Where problems and progress go. */
  readonly errorStream: NodeJS.WritableStream & Terminal;
  /** Results: one line on standard output. */
  readonly print: (line: string) => void;
}
