import type { Problem } from '../../../problem.ts';
import { quoteValue } from '../../../problem.ts';
import { findNearestName } from '../../places/nearest-name.ts';
import { rootsOf, select } from '../../places/place.ts';
import { problemAt } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';

/** Each chapter of strategy.json has its text in the site's first language, and each text is a chapter's. */
export const checkChapterFiles: EditionRule = ({ edition }, { languages }) => {
  const [strategy] = rootsOf(edition.strategy);
  const [language] = languages;
  if (strategy === undefined || language === undefined) return [];
  const chapters = select(strategy, 'chapters/*/id').filter(({ value }) => typeof value === 'string');
  const ids = chapters.map((place) => String(place.value));
  const written = edition.chapters
    .filter((chapter) => chapter.language === language)
    .map((chapter) => chapter.id);
  const missing = chapters
    .filter((place) => !written.includes(String(place.value)))
    .map((place) =>
      problemAt(place, 'missing-chapter', {
        found: quoteValue(`${edition.folder}/chapters/${String(place.value)}.${language}.md`, 200),
      }),
    );
  const unlisted = edition.chapters
    .filter((chapter) => !ids.includes(chapter.id))
    .map((chapter): Problem => {
      const suggestion = findNearestName(chapter.id, ids);
      const values = { found: quoteValue(chapter.id) };
      return {
        code: 'chapter-not-listed',
        file: chapter.path,
        values: suggestion === undefined ? values : { ...values, suggestion },
      };
    });
  return [...missing, ...unlisted];
};
