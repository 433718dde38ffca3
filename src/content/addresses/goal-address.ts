import type { EditionView } from '../../model/edition.ts';
import type { GoalView } from '../../model/goal.ts';
import { languageParts, pageAddress } from './page-address.ts';

/** The address of a goal's page, which is a folder for what lies beside it: `en/2010/cele/2.4/`. */
export function goalAddress(
  goal: GoalView,
  view: Pick<EditionView, 'language' | 'path'>,
  languages: readonly string[],
): string {
  return pageAddress([...languageParts(view.language, languages), ...goalParts(goal, view)]);
}

/** The parts of the address after the language. */
export function goalParts(goal: GoalView, view: Pick<EditionView, 'path'>): readonly string[] {
  return [view.path, goal.level.slug, goal.word];
}
