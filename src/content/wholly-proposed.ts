import type { GoalView } from '../model/goal.ts';

/**
 * Whether everything that is listed of a goal, its domains and related goals included, is an editorial proposal. Then the page
 * says so once, above them, and not in each heading.
 */
export function isWhollyProposed({
  domains,
  lists,
  related,
}: Pick<GoalView, 'domains' | 'lists' | 'related'>): boolean {
  const given = [domains, ...lists, related].filter(({ items }) => items.length > 0);
  return given.length > 1 && given.every(({ mark, isMixed }) => mark === 'proposal' && !isMixed);
}
