import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import { rootsOf, select, selectOne } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { describePlace, problemAt } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';

/** An id names one thing: goals, entries of registers, levels, their lists, chapters, terms and figures. */
export const checkDuplicateIds: EditionRule = ({ edition, registers }) => {
  const strategy = rootsOf(edition.strategy);
  const families: readonly (readonly Place[])[] = [
    registers.goal.entries,
    registers.partner.entries,
    registers['partner-kind'].entries,
    registers.instrument.entries,
    registers['instrument-kind'].entries,
    registers.indicator.entries,
    registers.source.entries,
    registers.domain.entries,
    registers.level.entries,
    ...registers.level.entries.map((level) => select(level, 'lists/*')),
    strategy.flatMap((root) => select(root, 'chapters/*')),
    rootsOf(edition.glossary).flatMap((root) => select(root, 'terms/*')),
    rootsOf(edition.figures).flatMap((root) => select(root, 'figures/*')),
  ];
  return families.flatMap(findRepeatedIds);
};

/** Two ids that differ only by capitals or by the way an accent is written count as one: many systems take them for one. */
function findRepeatedIds(entries: readonly Place[]): Problem[] {
  const taken = new Map<string, Place>();
  return entries.flatMap((entry) => {
    const place = selectOne(entry, 'id');
    if (typeof place?.value !== 'string') return [];
    const folded = place.value.normalize('NFKC').toLowerCase();
    const first = taken.get(folded);
    if (first === undefined) {
      taken.set(folded, place);
      return [];
    }
    const values = { found: quoteValue(place.value), first: describePlace(first) };
    return first.value === place.value
      ? [problemAt(place, 'duplicate-id', values)]
      : [problemAt(place, 'similar-id', { ...values, other: quoteValue(first.value) })];
  });
}
