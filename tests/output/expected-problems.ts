import { expect } from 'vitest';
import { formatProblem, PublishError } from '../../src/problem.ts';
import type { Problem } from '../../src/problem.ts';

/** The problems that an action ends with; anything but a PublishError fails the test. */
export async function problemsOf(action: Promise<unknown>): Promise<readonly Problem[]> {
  const error: unknown = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PublishError);
  return (error as PublishError).problems;
}

/** The problems' lines in Polish, then in English. */
export async function messagesOf(action: Promise<unknown>): Promise<string[]> {
  const problems = await problemsOf(action);
  return (['pl', 'en'] as const).flatMap((language) =>
    problems.map((problem) => formatProblem(problem, language)),
  );
}
