import { groupBy } from '../model/group-by.ts';
import { quoteValue } from '../problem.ts';
import { listEditionFiles } from '../validate/places/list-json-files.ts';
import { entriesOf, memberOf, selectOne } from '../validate/places/place.ts';
import type { Place } from '../validate/places/place.ts';
import { remarkAt } from './review-context.ts';
import type { ReviewContext, ReviewedEdition } from './review-context.ts';
import type { Remark } from './review.ts';

/** Fewer siblings say nothing of what is usual. */
const fewest = 5;
/** Longer than the usual one so many times, and by so many characters. */
const times = 3;
const difference = 150;
/** One in so many at the most: where more are long, some are meant to be. */
const lonely = 4;

/** Texts that are far longer than others in the same place: two may have got into one, or a note with them. */
export function findLongTexts({ view, index }: ReviewedEdition, context: ReviewContext): Remark[] {
  const words = listEditionFiles(index.edition)
    .flatMap(({ file }) => context.rules.placesOf(file, 'text'))
    .flatMap((text) => listWords(text, view.documentLanguage));
  return [...groupBy(words, ({ siblings }) => siblings).values()].flatMap((group) => {
    if (group.length < fewest) return [];
    const usual = findMedian(group.map(({ value }) => value.length));
    const isLong = ({ value }: Words): boolean =>
      value.length > times * usual && value.length > usual + difference;
    const long = group.filter(isLong);
    if (long.length * lonely > group.length) return [];
    return long.map((place) => {
      const values = { found: quoteValue(place.value), count: place.value.length, usual };
      return remarkAt(place, { topic: 'lengths', code: 'long-text' }, values, context);
    });
  });
}

interface Words extends Place {
  readonly value: string;
  /** The same for texts of one kind in one language: goals of one depth in whichever file, items of any list of a name. */
  readonly siblings: string;
}

function listWords(text: Place, documentLanguage: string): Words[] {
  const folder = text.file.path.replace(/[^/]*$/, '');
  const where = folder.endsWith('/goals/') ? folder : text.file.path;
  const shape = `${where} ${text.pointer.replace(/\/\d+(?=\/|$)/g, '/*')}`;
  const plain = [{ language: documentLanguage, place: text }];
  const byLanguage = entriesOf(text.value).map(([language, value]) => {
    const place = memberOf(text, language, value);
    return { language, place: selectOne(place, 'text') ?? place };
  });
  return [...plain, ...byLanguage].flatMap(({ language, place }) => {
    const { value } = place;
    return typeof value === 'string' ? [{ ...place, value, siblings: `${shape} ${language}` }] : [];
  });
}

function findMedian(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
