import { formatProblem, PublishError } from '../../src/problem.ts';
import type { MessageLanguage } from '../../src/messages/message-language.ts';

/** The messages of the problems that the work ends with; anything else it throws is thrown on. */
export async function expectProblems(
  work: Promise<unknown>,
  language: MessageLanguage = 'en',
): Promise<string[]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof PublishError)
      return error.problems.map((problem) => formatProblem(problem, language));
    throw error;
  }
  throw new Error('It ended without a problem.');
}
