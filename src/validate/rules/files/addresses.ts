import { fileCheckWords } from '../../../model/file-check-word.ts';
import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import { rootsOf, select, selectOne } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { describePlace, problemAt } from '../../places/problem-at.ts';
import type { Rule, RuleContext } from '../../rule.ts';

/** Folders that the site has beside what the data name. */
const ownFolders = ['assets'];

/** Windows keeps these names for itself, whatever follows a dot. */
export const systemName = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** No two pages would get one address, and every part of an address can be a folder on every system. */
export const checkAddresses: Rule = (context) => {
  const paths = rootsOf(context.project.site).flatMap((root) => select(root, 'paths/*'));
  const ofSite = paths.filter(({ pointer }) => /^\/paths\/(accessibility|fileCheck)$/.test(pointer));
  const editions = context.editions.flatMap(({ edition }) =>
    rootsOf(edition.strategy).flatMap((root) => select(root, 'path')),
  );
  return [
    ...findRepeated(paths),
    ...findRepeated([...ofSite, ...editions]),
    ...findReserved([...ofSite, ...editions], [...context.languages, ...ownFolders]),
    ...findReserved(editions, fileCheckWords),
    ...context.editions.flatMap(({ registers }) => {
      const lists = registers.level.entries.map((level) => select(level, 'lists/*/anchor'));
      return [
        ...findTaken(
          paths,
          registers.level.entries.flatMap((level) => select(level, 'slug')),
        ),
        ...lists.flatMap(findRepeated),
      ];
    }),
    ...listParts(context, [...paths, ...editions]).flatMap(checkPart),
  ];
};

function findRepeated(places: readonly Place[]): Problem[] {
  return places.flatMap((place, index) => findTaken(places.slice(0, index), [place]));
}

/** Those of `places` whose word one of `earlier` has already. */
function findTaken(earlier: readonly Place[], places: readonly Place[]): Problem[] {
  return places.flatMap((place) => {
    const first = earlier.find((other) => typeof place.value === 'string' && other.value === place.value);
    if (first === undefined) return [];
    const values = { found: quoteValue(place.value), first: describePlace(first) };
    return [problemAt(place, 'colliding-address', values)];
  });
}

function findReserved(places: readonly Place[], reserved: readonly string[]): Problem[] {
  const names = reserved.map((name) => name.toLowerCase());
  return places
    .filter(({ value }) => typeof value === 'string' && names.includes(value))
    .map((place) => problemAt(place, 'reserved-address', { found: quoteValue(place.value) }));
}

/** Everything that becomes a folder. */
function listParts({ editions }: RuleContext, words: readonly Place[]): Place[] {
  return [
    ...words,
    ...editions.flatMap(({ registers }) => [
      ...registers.level.entries.flatMap((level) => selectOne(level, 'slug') ?? []),
      ...registers.partner.entries.flatMap((entry) => selectOne(entry, 'id') ?? []),
      ...registers.instrument.entries.flatMap((entry) => selectOne(entry, 'id') ?? []),
      ...registers.indicator.entries.flatMap((entry) => selectOne(entry, 'id') ?? []),
    ]),
  ];
}

function checkPart(place: Place): Problem[] {
  const { value } = place;
  if (typeof value !== 'string') return [];
  if (systemName.test(value)) return [problemAt(place, 'reserved-name', { found: quoteValue(value) })];
  if (/--|-$/.test(value)) return [problemAt(place, 'hyphens-in-address', { found: quoteValue(value) })];
  return [];
}
