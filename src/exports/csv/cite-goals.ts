import { groupBy } from '../../model/group-by.ts';
import type { GoalReference } from '../../model/goal-names.ts';
import type { GoalView } from '../../model/goal.ts';

/**
 * What stands for a goal in a table, by its id: its number; its title where it has none; and, where several goals of a
 * level have one number, the numbers of the goals above it before its own: `A / 1`.
 */
export function citeGoals(goals: readonly GoalView[]): ReadonlyMap<string, string> {
  const levels = groupBy(goals, ({ level }) => level.id);
  const ambiguous = new Set(
    [...levels].flatMap(([id, level]) => {
      const names = level.map(nameOf);
      return new Set(names).size < names.length ? [id] : [];
    }),
  );
  return new Map(
    goals.map((goal) => {
      const above = ambiguous.has(goal.level.id) ? goal.ancestors.map(nameOf) : [];
      return [goal.id, [...above, nameOf(goal)].join(' / ')];
    }),
  );
}

function nameOf({ number, title }: GoalReference): string {
  return number ?? title.marked;
}
