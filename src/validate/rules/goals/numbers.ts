import type { Problem } from '../../../problem.ts';
import { quoteValue } from '../../../problem.ts';
import { rootsOf, select } from '../../places/place.ts';
import { problemAt } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';

/** Nearer to zero nothing is measured; how far from it a number may be, the schema says. */
const smallest = 1e-6;

/** Numbers of indicators can be written out and drawn. */
export const checkNumbers: EditionRule = ({ edition }) => [
  ...rootsOf(edition.indicators).flatMap((root) =>
    ['indicators/*/baseline/value', 'indicators/*/targets/*/value'].flatMap((path) => findTiny(root, path)),
  ),
  ...rootsOf(edition.values).flatMap((root) => findTiny(root, 'values/*/value')),
];

function findTiny(root: Parameters<typeof select>[0], path: string): Problem[] {
  return select(root, path)
    .filter(({ value }) => typeof value === 'number' && value !== 0 && Math.abs(value) < smallest)
    .map((place) => problemAt(place, 'number-too-near-zero', { found: quoteValue(place.value) }));
}
