import type { GoalView } from '../model/goal.ts';
import { isOver, remarkAt, resultsOf } from './review-context.ts';
import type { ReviewContext, ReviewedEdition } from './review-context.ts';
import type { Remark } from './review.ts';

/** Results of which nobody can tell when they are reached; of a plan that no longer applies nobody asks. */
export function findMissingMeasures(edition: ReviewedEdition, context: ReviewContext): Remark[] {
  if (isOver(edition)) return [];
  const goals = edition.view.allGoals
    .map((goal) => ({ goal, results: listResults(goal) }))
    .filter(({ results }) => results.length > 0);
  const bare = goals
    .map(({ goal, results }) => ({
      goal,
      numbers: results.filter((result) => !result.measure).map(({ number }) => number),
    }))
    .filter(({ numbers }) => numbers.length > 0);
  const [first] = bare;
  const total = goals.reduce((sum, { results }) => sum + results.length, 0);
  const missing = bare.reduce((sum, { numbers }) => sum + numbers.length, 0);
  if (first && bare.length > 1 && missing === total) {
    const about = { topic: 'measures', code: 'no-result-with-measure' } as const;
    return [remarkAt(resultsOf(edition, first.goal), about, { count: total }, context)];
  }
  return bare.map(({ goal, numbers }) => {
    const values = { goal: goal.label, numbers: joinRanges(numbers) };
    const about = { topic: 'measures', code: 'results-without-measure' } as const;
    return remarkAt(resultsOf(edition, goal, numbers[0]), about, values, context);
  });
}

function listResults(goal: GoalView): GoalView['lists'][number]['items'] {
  return goal.lists.find(({ id }) => id === 'results')?.items ?? [];
}

/** `2, 4–6` */
function joinRanges(numbers: readonly number[]): string {
  const starts = numbers.filter((number) => !numbers.includes(number - 1));
  const ends = numbers.filter((number) => !numbers.includes(number + 1));
  return starts
    .map((start, index) => (ends[index] === start ? String(start) : `${start}–${ends[index] ?? start}`))
    .join(', ');
}
