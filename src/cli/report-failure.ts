import type { MessageLanguage } from '../messages/message-language.ts';
import { createSay } from '../messages/program-texts.ts';
import { formatProblem, PublishError } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { UsageError } from './parse-arguments.ts';

export interface FailureContext {
  readonly stream: { readonly write: (text: string) => unknown };
  readonly messages: MessageLanguage;
  readonly isAborted: boolean;
  readonly isDebugging: boolean;
  /** Whether the command writes data, and publishes nothing. */
  readonly writesData?: boolean;
  /** The lines about a problem; one where it is left out. */
  readonly describe?: ((problem: Problem) => readonly string[]) | undefined;
}

/** Prints what went wrong, one line per problem, without a stack trace unless debugging; returns the exit code. */
export function reportFailure(error: unknown, context: FailureContext): 1 | 2 {
  const { writesData = false } = context;
  const say = createSay(context.messages);
  const print = (line: string): void => {
    context.stream.write(`${line}\n`);
  };
  if (error instanceof UsageError) {
    print(error.message);
    return 1;
  }
  if (context.isAborted) {
    print(say(writesData ? 'failure.nothing-written' : 'failure.aborted'));
    return 2;
  }
  for (const line of failureLines(error, context)) print(line);
  if (writesData) print(say('failure.nothing-written'));
  else if (isAboutBip(error)) print(say('failure.bip'));
  else if (error instanceof PublishError) print(say('problems.count', { count: error.problems.length }));
  else print(say('failure.unchanged'));
  if (context.isDebugging && error instanceof Error) print(describeStack(error));
  return exitCodeOf(error);
}

/** It comes after everything is published. */
function isAboutBip(error: unknown): boolean {
  return error instanceof PublishError && error.problems.some(({ code }) => code.startsWith('bip-without'));
}

/** What went wrong: a line for each problem, and what else is said of it. */
export function failureLines(
  error: unknown,
  {
    messages,
    describe = (problem) => [formatProblem(problem, messages)],
  }: Pick<FailureContext, 'messages' | 'describe'>,
): string[] {
  if (error instanceof PublishError) return error.problems.flatMap(describe);
  return [describeFault(error, messages)];
}

/** A fault of the program or the machine, in one line. */
export function describeFault(error: unknown, messages: MessageLanguage): string {
  const message = error instanceof Error ? error.message : String(error);
  return createSay(messages)('failure.unexpected', { message: message.replaceAll(/\s*\n\s*/g, ' ') });
}

/** 1 where somebody has to change the data, 2 where that would not help. */
export function exitCodeOf(error: unknown): 1 | 2 {
  return error instanceof PublishError && error.problems.some((problem) => !isMachineProblem(problem.code))
    ? 1
    : 2;
}

/** Problems that no change of the data can solve: those of the machine or of the program itself. */
function isMachineProblem(code: string): boolean {
  return /^(?:browser|template)-/.test(code) || machineProblems.has(code);
}

const machineProblems: ReadonlySet<string> = new Set([
  'no-browser',
  'file-in-use',
  'output-locked',
  'file-not-written',
  'file-not-planned',
  'more-files-not-written',
  'more-files-not-planned',
]);

function describeStack(error: Error): string {
  const own = error.stack ?? error.message;
  return error.cause instanceof Error ? `${own}\n${describeStack(error.cause)}` : own;
}
