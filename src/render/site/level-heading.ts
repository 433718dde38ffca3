import type { EditionView, GoalView } from '../../model/view.ts';
import { capitalise } from './capitalise.ts';

/** What goals of one level are called together: `Cele operacyjne`. Empty without goals. */
export function levelHeading(goals: readonly GoalView[], view: EditionView): string {
  const name = goals[0]?.level.name;
  return name ? capitalise(name.few ?? name.other, view.language) : '';
}
