import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import type { EditionIndex } from '../../places/edition-index.ts';
import { rootsOf, select, selectText } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { describePlace, problemAt } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';

/** Nothing is listed twice in one list, no goal is related to itself, and an indicator has one value a day. */
export const checkDuplicateEntries: EditionRule = (index) => [
  ...listsOf(index).flatMap((list) => findRepeated(list)),
  ...index.goals.flatMap((goal) =>
    select(goal, 'details/related/items/*/goal')
      .filter((place) => place.value === goal.id)
      .map((place) => problemAt(place, 'related-to-itself', { found: quoteValue(place.value) })),
  ),
  ...findRepeatedValues(rootsOf(index.edition.values).flatMap((root) => select(root, 'values/*'))),
  ...rootsOf(index.edition.indicators)
    .flatMap((root) => select(root, 'indicators/*'))
    .flatMap((indicator) => findRepeatedValues(select(indicator, 'targets/*'))),
];

function listsOf({ goals, edition }: EditionIndex): Place[][] {
  const indicators = rootsOf(edition.indicators).flatMap((root) => select(root, 'indicators/*'));
  return [
    ...goals.flatMap((goal) => [
      select(goal, 'details/partners/items/*/partner'),
      select(goal, 'details/instruments/items/*/instrument'),
      select(goal, 'details/domains/items/*/domain'),
      select(goal, 'details/related/items/*/goal'),
    ]),
    ...indicators.map((indicator) => select(indicator, 'goals/items/*/goal')),
    rootsOf(edition.strategy).flatMap((root) => select(root, 'goals/*')),
  ];
}

function findRepeated(list: readonly Place[]): Problem[] {
  const seen = new Set<unknown>();
  return list.flatMap((place) => {
    const isRepeated = seen.has(place.value);
    seen.add(place.value);
    return isRepeated && typeof place.value === 'string'
      ? [problemAt(place, 'listed-twice', { found: quoteValue(place.value) })]
      : [];
  });
}

function findRepeatedValues(values: readonly Place[]): Problem[] {
  const taken = new Map<string, Place>();
  return values.flatMap((value) => {
    const date = selectText(value, 'date');
    const name = `${selectText(value, 'indicator') ?? ''} ${date ?? ''}`;
    const first = taken.get(name);
    taken.set(name, first ?? value);
    if (first === undefined || date === undefined) return [];
    return [problemAt(value, 'duplicate-value', { found: quoteValue(date), first: describePlace(first) })];
  });
}
