import type { MessageLanguage } from '../../messages/message-language.ts';
import { formatProblem } from '../../problem.ts';
import type { Problem } from '../../problem.ts';
import type { Settings } from '../../settings.ts';
import { drawFrame } from './problem-frame.ts';
import { createLineFinder } from './source-lines.ts';

/** Where lines about problems are read. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly hasColors?: () => boolean;
}

/** Where a terminal does not say; some say 0. */
export const usualWidth = 100;

/**
 * Says of a problem what people read: its line, and at a terminal, or where it was asked for, the line of the file with a
 * pointer. Elsewhere a problem is one line, for `grep`. Colours are for terminals, and not where `NO_COLOR` is set.
 */
export function createProblemLines(
  stream: Terminal,
  settings: Pick<Settings, 'paths'>,
  { messages, isFramed }: { readonly messages: MessageLanguage; readonly isFramed: boolean },
): (problem: Problem) => string[] {
  const isTerminal = stream.isTTY === true;
  if (!isTerminal && !isFramed) return (problem) => [formatProblem(problem, messages)];
  const findLine = createLineFinder(settings);
  const hasColours = isTerminal && stream.hasColors?.() === true;
  return (problem) => [
    formatProblem(problem, messages),
    ...drawFrame(problem, findLine, {
      width: stream.columns && stream.columns > 0 ? stream.columns : usualWidth,
      hasColours,
    }),
  ];
}
