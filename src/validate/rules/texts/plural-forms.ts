import type { Problem } from '../../../problem.ts';
import { isLanguageTag } from '../../text/language-tag.ts';
import { entriesOf, rootsOf, select } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { problemAt } from '../../places/problem-at.ts';
import type { Rule } from '../../rule.ts';

/** Words that follow a number have every form that their language asks for. */
export const checkPluralForms: Rule = ({ project, files, placesOf }) => {
  const names = files.flatMap(({ file }) =>
    placesOf(file, 'wordFormsByLanguage').flatMap((map) =>
      select(map, '*').flatMap((place) => findMissingForms(place, lastKey(place))),
    ),
  );
  const labels = [...project.labels].flatMap(([language, file]) =>
    rootsOf(file)
      .flatMap((root) => select(root, '*'))
      .flatMap((place) => findMissingForms(place, language)),
  );
  return [...names, ...labels];
};

function findMissingForms(place: Place, language: string): Problem[] {
  const forms = entriesOf(place.value).map(([form]) => form);
  if (forms.length === 0) return [];
  return formsOf(language)
    .filter((form) => !forms.includes(form))
    .map((form) => problemAt(place, 'missing-plural-form', { form, language }));
}

/** The forms of Unicode CLDR; none for what is not the tag of a language. */
function formsOf(language: string): string[] {
  return isLanguageTag(language) ? new Intl.PluralRules(language).resolvedOptions().pluralCategories : [];
}

function lastKey(place: Place): string {
  return place.pointer.slice(place.pointer.lastIndexOf('/') + 1);
}
