import { hideText, isKept } from './hide-text.ts';
import type { GoalData, GoalStatus, Result } from './data-types.ts';

/**
 * What was reported, without proposals and without what is about a result that is hidden. Results are named by their
 * numbers, and those that stay may have moved up.
 */
export function hideInStatuses(
  statuses: readonly GoalStatus[],
  goals: { readonly all: readonly GoalData[]; readonly kept: readonly GoalData[] },
): GoalStatus[] {
  const all = resultsByGoal(goals.all);
  const kept = resultsByGoal(goals.kept);
  return statuses.flatMap((status) => {
    const { goal, result } = status;
    if (!isKept(status)) return [];
    if (result === undefined) return [hideInStatus(status)];
    const named = all.get(goal)?.[result - 1];
    const index = kept.get(goal)?.findIndex((item) => item === named) ?? -1;
    return index < 0 ? [] : [{ ...hideInStatus(status), result: index + 1 }];
  });
}

function hideInStatus({ text, ...status }: GoalStatus): GoalStatus {
  const shown = hideText(text);
  return shown === undefined ? status : { ...status, text: shown };
}

function resultsByGoal(goals: readonly GoalData[]): Map<string, readonly Result[]> {
  return new Map(
    goals.flatMap((goal) => [
      [goal.id, goal.details?.results?.items ?? []] as const,
      ...resultsByGoal(goal.children ?? []),
    ]),
  );
}
