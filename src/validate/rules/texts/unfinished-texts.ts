import { isUnfinished } from '../../../model/data/unfinished-text.ts';
import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import { chapterProblem } from '../../chapter/parse-chapter.ts';
import { select } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { adviceAt } from '../../places/problem-at.ts';
import type { Rule } from '../../rule.ts';

/** What `init` and `new` left for somebody to write is not taken for words of the strategy. */
export const checkUnfinishedTexts: Rule = ({ project, files, placesOf }) => [
  ...files
    .flatMap(({ file }) => placesOf(file, 'text'))
    .flatMap(listWords)
    .filter(({ value }) => isUnfinished(value))
    .map((place) => adviceAt(place, 'unfinished-text', { found: quoteValue(place.value) })),
  ...project.editions
    .flatMap(({ chapters }) => chapters)
    .flatMap((chapter) =>
      (chapter.text ?? '').split('\n').flatMap((line, index): Problem[] => {
        if (!isUnfinished(line)) return [];
        const place = { line: index + 1, column: 1 };
        return [
          {
            severity: 'advice',
            ...chapterProblem(chapter, place, 'unfinished-text', { found: quoteValue(line) }),
          },
        ];
      }),
    ),
];

/** The words of a text in each of its languages. */
export function listWords(text: Place): (Place & { readonly value: string })[] {
  const places = [text, ...select(text, '*'), ...select(text, '*/text'), ...select(text, 'text')];
  return places.flatMap((place) =>
    typeof place.value === 'string' ? [{ ...place, value: place.value }] : [],
  );
}
