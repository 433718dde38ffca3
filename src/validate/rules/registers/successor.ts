import { quoteValue } from '../../../problem.ts';
import { rootsOf, select } from '../../places/place.ts';
import { adviceAt } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';

/** The edition that took another one's place is another one; only advice, for a document carries the data of one alone. */
export const checkSuccessor: EditionRule = ({ edition }, { editions }) => {
  const others = editions.filter((other) => other.edition !== edition);
  const paths = others
    .flatMap((other) => rootsOf(other.edition.strategy))
    .flatMap((root) => select(root, 'path'))
    .map(({ value }) => value);
  return rootsOf(edition.strategy)
    .flatMap((root) => select(root, 'status/path'))
    .filter(({ value }) => typeof value === 'string' && !paths.includes(value))
    .map((place) =>
      adviceAt(place, 'unknown-successor', {
        found: quoteValue(place.value),
        allowed: paths.length > 0 ? paths.join(', ') : undefined,
      }),
    );
};
