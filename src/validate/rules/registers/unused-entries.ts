import { citationPattern } from '../../../model/data/citation.ts';
import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';

import type { EditionIndex } from '../../places/edition-index.ts';
import { select, selectOne, selectText } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { adviceAt } from '../../places/problem-at.ts';
import type { EditionRule, RuleContext } from '../../rule.ts';
import { isOfEdition } from './references.ts';

/** So many entries are named. */
const named = 5;

/** Entries of the registers that nothing in the edition uses: printed they are, and may be what a copied edition left behind. */
export const checkUnusedEntries: EditionRule = (index, context) =>
  listUnusedEntries(index, context).flatMap(({ register, entries }) =>
    describeUnused(entries, register === 'indicator' ? 'indicators-without-goal' : 'unused-entries'),
  );

/** Entries of one register that nothing uses. */
export interface UnusedEntries {
  readonly register: 'partner' | 'instrument' | 'partner-kind' | 'instrument-kind' | 'source' | 'indicator';
  readonly entries: readonly Place[];
}

/** What nothing in the edition uses, register by register; an indicator that is no background measures a goal. */
export function listUnusedEntries(index: EditionIndex, context: RuleContext): UnusedEntries[] {
  const others = ({
    register,
    used,
  }: {
    register: UnusedEntries['register'];
    used: ReadonlySet<unknown>;
  }) => ({
    register,
    entries: index.registers[register].entries.filter((entry) => !used.has(selectText(entry, 'id'))),
  });
  return [
    others({ register: 'partner', used: usedInGoals(index, 'details/partners/items/*/partner') }),
    others({ register: 'instrument', used: usedInGoals(index, 'details/instruments/items/*/instrument') }),
    others({ register: 'partner-kind', used: kindsOf(index, 'partner') }),
    others({ register: 'instrument-kind', used: kindsOf(index, 'instrument') }),
    others({ register: 'source', used: citedSources(index, context) }),
    { register: 'indicator', entries: index.registers.indicator.entries.filter(measuresNothing) },
  ];
}

function usedInGoals({ goals }: EditionIndex, path: string): Set<unknown> {
  return new Set(goals.flatMap((goal) => select(goal, path)).map(({ value }) => value));
}

function kindsOf({ registers }: EditionIndex, register: 'partner' | 'instrument'): Set<unknown> {
  return new Set(registers[register].entries.map((entry) => selectText(entry, 'kind')));
}

function citedSources({ edition }: EditionIndex, { files, placesOf }: RuleContext): Set<unknown> {
  const inData = files
    .filter(({ file }) => isOfEdition(file, edition))
    .flatMap(({ file }) => placesOf(file, 'citation'))
    .map((citation) => selectText(citation, 'id'));
  const inChapters = edition.chapters.flatMap(({ text = '' }) =>
    [...text.matchAll(citationPattern)].map(([, id]) => id),
  );
  return new Set<unknown>([...inData, ...inChapters]);
}

function measuresNothing(indicator: Place): boolean {
  return selectOne(indicator, 'context')?.value !== true && select(indicator, 'goals/items/*').length === 0;
}

/** One problem for all of them, at the first. */
function describeUnused(
  unused: readonly Place[],
  code: 'unused-entries' | 'indicators-without-goal',
): Problem[] {
  const ids = unused.flatMap((entry) => selectText(entry, 'id') ?? []);
  const [first] = unused;
  const place = first && (selectOne(first, 'id') ?? first);
  if (place === undefined || ids.length === 0) return [];
  const found = ids.slice(0, named).map((id) => quoteValue(id));
  return [
    adviceAt(place, code, {
      found: ids.length > named ? `${found.join(', ')}, …` : found.join(', '),
      count: String(ids.length),
    }),
  ];
}
