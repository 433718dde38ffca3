import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import { isLanguageTag } from '../../text/language-tag.ts';
import { findNearestName } from '../../places/nearest-name.ts';
import { entriesOf, rootsOf, select } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { problemAt, problemAtKey } from '../../places/problem-at.ts';
import type { Rule, RuleContext } from '../../rule.ts';

/** Texts by language use the languages of site.json, and have the first of them, on which the others fall back. */
export const checkLanguages: Rule = (context) => {
  const { languages } = context;
  if (languages.length === 0) return [];
  return [
    ...rootsOf(context.project.site)
      .flatMap((site) => select(site, 'languages/*'))
      .filter(({ value }) => typeof value === 'string' && !isLanguageTag(value))
      .map((place) => problemAt(place, 'invalid-language-tag', { found: quoteValue(place.value) })),
    ...listMaps(context).flatMap((map) => checkMap(map, languages)),
    ...context.project.editions
      .flatMap((edition) => edition.chapters)
      .filter((chapter) => !languages.includes(chapter.language))
      .map((chapter) => ({
        code: 'unknown-language' as const,
        file: chapter.path,
        values: describeLanguage(chapter.language, languages),
      })),
  ];
};

/** Every object with languages as keys. */
function listMaps({ files, placesOf, project }: RuleContext): Place[] {
  const titles = project.editions.flatMap(({ strategy }) =>
    rootsOf(strategy).flatMap((root) => select(root, 'titleLines')),
  );
  const texts = files.flatMap(({ file }) => [
    ...placesOf(file, 'text'),
    ...placesOf(file, 'wordFormsByLanguage'),
  ]);
  return [...titles, ...texts].filter(({ value }) => entriesOf(value).length > 0);
}

function checkMap(map: Place, languages: readonly string[]): Problem[] {
  const [first = ''] = languages;
  const members = select(map, '*');
  const used = entriesOf(map.value).map(([language]) => language);
  const unknown = used.flatMap((language, index) => {
    const place = members[index];
    return languages.includes(language) || place === undefined
      ? []
      : [problemAtKey(place, 'unknown-language', describeLanguage(language, languages))];
  });
  if (used.includes(first)) return unknown;
  return [...unknown, problemAt(map, 'missing-language', { language: first })];
}

function describeLanguage(found: string, languages: readonly string[]): Record<string, string> {
  const suggestion = findNearestName(found, languages);
  const values = { found: quoteValue(found), allowed: languages.join(', ') };
  return suggestion === undefined ? values : { ...values, suggestion };
}
