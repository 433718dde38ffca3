import { sortProblems } from '../problem.ts';
import type { Problem } from '../problem.ts';

/** Problems of one severity in the order of files and lines; of more than `limit`, one line at the end says how many there are. */
export function limitProblems(problems: readonly Problem[], limit: number, folder: string): Problem[] {
  const sorted = sortProblems(problems);
  if (sorted.length <= limit) return sorted;
  const [first] = sorted;
  const more: Problem = {
    ...(first?.severity && { severity: first.severity }),
    code: 'more-problems',
    file: folder,
    values: { count: String(sorted.length - limit), total: String(sorted.length) },
  };
  return [...sorted.slice(0, limit), more];
}
