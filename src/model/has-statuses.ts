import type { EditionView } from './view.ts';

/** True where anything was reported of how far goals have come. */
export function hasStatuses(view: EditionView): boolean {
  return view.allGoals.some((goal) => goal.statuses.length > 0);
}
