import { rootsOf, select, selectOne } from '../place.ts';
import { problemAt } from '../problem-at.ts';
import { quoteValue } from '../../problem.ts';
import type { EditionRule } from '../rule.ts';

/** The states of an edition that was adopted once. */
export const adoptedStates = ['adopted', 'superseded', 'expired'];

/** An edition that was adopted says by whom, how and when. */
export const checkAdoption: EditionRule = ({ edition }) =>
  rootsOf(edition.strategy)
    .filter((root) => selectOne(root, 'adoption') === undefined)
    .flatMap((root) => select(root, 'status/type'))
    .filter(({ value }) => typeof value === 'string' && adoptedStates.includes(value))
    .map((place) => problemAt(place, 'missing-adoption', { found: quoteValue(place.value) }));
