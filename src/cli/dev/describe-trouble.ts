import { describeProblem, formatProblem, PublishError, showControls } from '../../problem.ts';
import type { Problem } from '../../problem.ts';
import type { CommandContext } from '../command-context.ts';
import { describeFault } from '../report-failure.ts';
import { createLineFinder } from '../report/source-lines.ts';
import type { SourceLine } from '../report/source-lines.ts';

/** Why there is nothing new to look at, in the words of the terminal. */
export interface Trouble {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** What to do now. */
  readonly hint: string;
}

/** A problem, or what else went wrong. */
interface Finding {
  /** All of it in one line, as in the terminal. */
  readonly line: string;
  /** The same in its parts; empty where there is no place. */
  readonly place: string;
  readonly sentence: string;
  readonly frame?: Frame | undefined;
}

/** The line in which it is, shortened around the passage that it is about. */
interface Frame {
  readonly line: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Describes an error for a page, each problem with the line that it is about. */
export function describeTrouble(
  error: unknown,
  { arguments: { messages }, say, settings }: Pick<CommandContext, 'arguments' | 'say' | 'settings'>,
): Trouble {
  const findLine = createLineFinder(settings);
  const describe = (problem: Problem): Finding => {
    const line = formatProblem(problem, messages);
    const { message, hint } = describeProblem(problem, messages);
    const found = findLine(problem);
    return {
      line,
      place: line.slice(0, line.indexOf('  ')),
      sentence: [message, hint].filter((part) => part !== undefined).join(' '),
      frame: found && problem.position && frame(found, problem.position.line),
    };
  };
  const fault = (): Finding => {
    const line = describeFault(error, messages);
    return { line, place: '', sentence: line };
  };
  const findings = error instanceof PublishError ? error.problems.map(describe) : [fault()];
  return { title: say('dev.failed'), findings, hint: say('dev.waiting') };
}

function frame({ text, start, end }: SourceLine, line: number): Frame {
  const before = showControls(text.slice(0, start).trimStart());
  return {
    line,
    before: before.length > mostAround ? `…${before.slice(-mostAround)}` : before,
    marked: shorten(text.slice(start, end)),
    after: shorten(text.slice(end).trimEnd()),
  };
}

/** Characters of the line on each side of the passage, and of the passage. */
const mostAround = 80;

function shorten(text: string): string {
  const shown = showControls(text);
  return shown.length > mostAround ? `${shown.slice(0, mostAround)}…` : shown;
}
