import { quoteValue } from '../../problem.ts';
import type { Problem } from '../../problem.ts';
import { isLanguageTag } from './language-tag.ts';
import { select } from '../places/place.ts';
import type { Place } from '../places/place.ts';
import { problemAt } from '../places/problem-at.ts';

/** ISO 15924. A list of our own: what Node knows of directions (`Intl.Locale.textInfo`) differs between its versions. */
const scripts = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'];

/** A letter of such a script; the blocks of Unicode that hold them, with the Arabic and Hebrew presentation forms. */
export const rightToLeftLetter =
  /(?=[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EEFF}])\p{L}/u;

/** Languages of site.json that are written from right to left: neither page nor print can be set in them. */
export function findRightToLeft(sites: readonly Place[]): Problem[] {
  const languages = sites.flatMap((site) => select(site, 'languages/*'));
  const refused = languages.filter(({ value }) => typeof value === 'string' && isRightToLeft(value));
  const others = languages.filter((place) => !refused.includes(place)).map(({ value }) => quoteValue(value));
  return refused.map((place) =>
    problemAt(place, 'right-to-left-not-supported', {
      found: quoteValue(place.value),
      others: others.length > 0 ? others.join(', ') : undefined,
    }),
  );
}

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return isLanguageTag(language) && scripts.includes(new Intl.Locale(language).maximize().script ?? '');
}
