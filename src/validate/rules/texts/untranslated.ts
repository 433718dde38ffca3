import type { Problem } from '../../../problem.ts';
import { quoteValue } from '../../../problem.ts';
import { entriesOf, rootsOf, select } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { adviceAt, describePlace } from '../../places/problem-at.ts';
import type { Rule, RuleContext } from '../../rule.ts';

const fewest = 5;

/** Texts that have some languages of the site and not others, one piece of advice for each language that is missing. */
export const listUntranslated: Rule = (context) => {
  const [shown = ''] = context.languages;
  return findUntranslated(context).flatMap(({ language, place, bare, wanted }): Problem[] => {
    if (bare.length === 0) return [];
    const places = bare.slice(0, fewest).map(describePlace).join(', ');
    const values = { language, shown, count: String(bare.length), all: String(wanted.length) };
    const more = bare.length > fewest ? ' …' : '';
    return [adviceAt(place, 'untranslated-texts', { ...values, places: quoteValue(places, 400) + more })];
  });
};

/** A language of the site, where `site.json` names it, the texts that lack it, and all that it is wanted for. */
interface UntranslatedTexts {
  readonly language: string;
  readonly place: Place;
  readonly bare: readonly Place[];
  readonly wanted: readonly Place[];
}

/** What each language of the site but the first lacks. */
export function findUntranslated(context: RuleContext): UntranslatedTexts[] {
  const texts = listTexts(context);
  const places = rootsOf(context.project.site).flatMap((site) => select(site, 'languages/*'));
  return places.slice(1).flatMap((place): UntranslatedTexts[] => {
    const { value: language } = place;
    if (typeof language !== 'string') return [];
    const isUsed = texts.some((text) => hasLanguage(text, language));
    const wanted = isUsed ? texts.filter(({ value }) => typeof value !== 'string') : texts;
    const bare = wanted.filter((text) => !hasLanguage(text, language));
    return [{ language, place, bare, wanted }];
  });
}

/** A text that is given as it is, as a name often is, counts only where nothing at all has the language. */
function listTexts({ files, placesOf }: RuleContext): Place[] {
  return files
    .flatMap(({ file }) => [...placesOf(file, 'text'), ...placesOf(file, 'wordFormsByLanguage')])
    .filter(({ value }) => typeof value === 'string' || entriesOf(value).length > 0);
}

function hasLanguage({ value }: Place, language: string): boolean {
  return entriesOf(value).some(([key]) => key === language);
}
