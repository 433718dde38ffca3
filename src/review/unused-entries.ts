import { quoteValue } from '../problem.ts';
import { selectOne, selectText } from '../validate/places/place.ts';
import type { Place } from '../validate/places/place.ts';
import { listUnusedEntries } from '../validate/rules/registers/unused-entries.ts';
import type { UnusedEntries } from '../validate/rules/registers/unused-entries.ts';
import { readWords, remarkAt } from './review-context.ts';
import type { RemarkCode, ReviewContext, ReviewedEdition } from './review-context.ts';
import type { Remark } from './review.ts';

const codes: Readonly<Record<UnusedEntries['register'], RemarkCode>> = {
  partner: 'partner-without-goal',
  instrument: 'instrument-without-goal',
  'partner-kind': 'kind-without-entry',
  'instrument-kind': 'kind-without-entry',
  source: 'source-never-cited',
  indicator: 'indicator-without-goal',
};

/** Entries that nothing uses, one by one, by their names. */
export function findUnusedEntries({ view, index }: ReviewedEdition, context: ReviewContext): Remark[] {
  return listUnusedEntries(index, context.rules).flatMap(({ register, entries }) =>
    entries.map((entry) => {
      const values = {
        name: quoteValue(nameEntry(entry, view.language), 80),
        id: selectText(entry, 'id') ?? '',
      };
      return remarkAt(entry, { topic: 'unused', code: codes[register] }, values, context);
    }),
  );
}

function nameEntry(entry: Place, language: string): string {
  const name = selectOne(entry, 'name') ?? selectOne(entry, 'title');
  return (name && readWords(name, language)) ?? selectText(entry, 'id') ?? '';
}
