import { rootsOf, select, selectOne } from '../../places/place.ts';
import { problemAt, problemAtKey } from '../../places/problem-at.ts';
import { quoteValue } from '../../../problem.ts';
import type { EditionRule } from '../../rule.ts';

/** The states of an edition that was adopted once. */
export const adoptedStates = ['adopted', 'superseded', 'expired'];

/** The states of an edition on which nobody has decided yet. */
const openStates = ['draft', 'consultation', 'tabled'];

/** An edition that was adopted says by whom, how and when; one that was not names no act, or its cover would. */
export const checkAdoption: EditionRule = ({ edition }) =>
  rootsOf(edition.strategy).flatMap((root) =>
    select(root, 'status/type').flatMap(({ value, ...place }) => {
      const adoption = selectOne(root, 'adoption');
      const found = quoteValue(value);
      if (adoption === undefined)
        return isAmong(adoptedStates, value) ? [problemAt(place, 'missing-adoption', { found })] : [];
      return isAmong(openStates, value) ? [problemAtKey(adoption, 'adoption-of-draft', { found })] : [];
    }),
  );

function isAmong(states: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && states.includes(value);
}
