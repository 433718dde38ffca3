import type { ProjectData } from '../model/data/project-data.ts';
import { quoteValue } from '../problem.ts';
import type { Place } from '../validate/places/place.ts';
import { isOfEdition } from '../validate/rules/registers/references.ts';
import { findUntranslated } from '../validate/rules/texts/untranslated.ts';
import { placeOf, readWords } from './review-context.ts';
import type { ReviewContext } from './review-context.ts';
import type { Translation } from './review.ts';

/** What each language of the site but the first still lacks. */
export function reviewTranslations({ words }: ProjectData, { rules, edition }: ReviewContext): Translation[] {
  const [first = ''] = rules.languages;
  const editions = rules.project.editions.filter(({ id }) => edition === undefined || id === edition);
  const others = rules.project.editions.filter((candidate) => !editions.includes(candidate));
  const isReviewed = ({ file }: Place): boolean => !others.some((other) => isOfEdition(file, other));
  return findUntranslated(rules).map(({ language, bare, wanted }) => {
    const untranslated = bare
      .filter(isReviewed)
      .map((text) => ({ ...placeOf(text), text: quoteValue(readWords(text, first) ?? '', 100) }));
    const chapters = editions.flatMap(({ folder, chapters: files }) => {
      const there = new Set(files.filter((file) => file.language === language).map(({ id }) => id));
      return files
        .filter((file) => file.language === first && !there.has(file.id))
        .map(({ id }) => `${folder}/chapters/${id}.${language}.md`);
    });
    return {
      language,
      texts: wanted.filter(isReviewed).length,
      untranslated,
      chapters,
      words: words.get(language)?.english.size ?? 0,
    };
  });
}
