import type { MessageLanguage } from '../messages/message-language.ts';
import { createSay } from '../messages/program-texts.ts';
import { formatProblem, PublishError } from '../problem.ts';
import { UsageError } from './parse-arguments.ts';

export interface FailureContext {
  readonly stream: { readonly write: (text: string) => unknown };
  readonly messages: MessageLanguage;
  readonly isAborted: boolean;
  readonly isDebugging: boolean;
}

/** Prints what went wrong, one line per problem, without a stack trace unless debugging; returns the exit code. */
export function reportFailure(error: unknown, context: FailureContext): 1 | 2 {
  const say = createSay(context.messages);
  const print = (line: string): void => {
    context.stream.write(`${line}\n`);
  };
  if (error instanceof UsageError) {
    print(error.message);
    return 1;
  }
  if (context.isAborted) {
    print(say('failure.aborted'));
    return 2;
  }
  if (error instanceof PublishError) {
    for (const problem of error.problems) print(formatProblem(problem, context.messages));
    print(say('problems.count', { count: error.problems.length }));
  } else {
    const message = error instanceof Error ? error.message : String(error);
    print(say('failure.unexpected', { message: message.replaceAll(/\s*\n\s*/g, ' ') }));
    print(say('failure.unchanged'));
  }
  if (context.isDebugging && error instanceof Error) print(describeStack(error));
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
