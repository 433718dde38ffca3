import type { SearchFile } from '../../model/data/data-types.ts';
import type { Vocabulary } from '../client/search-terms.js';
import { foldWord, splitWords, termMaker } from '../client/search-terms.js';
import english from './words/en.json' with { type: 'json' };
import polish from './words/pl.json' with { type: 'json' };

/** What the program brings, by language. */
const brought: Readonly<Record<string, SearchFile>> = { pl: polish, en: english };

/** The program's words for a language, with a publisher's own beside them; its synonyms of a word stand in place of ours. */
export function createVocabulary(language: string, own: SearchFile = {}): Vocabulary {
  const ours = brought[language.split('-')[0] ?? ''] ?? {};
  const stopWords = new Set([...(ours.stopWords ?? []), ...(own.stopWords ?? [])].map(foldWord));
  const toTerms = (text: string): string =>
    splitWords(text)
      .filter((word) => !stopWords.has(foldWord(word)))
      .map(termMaker(language))
      .join(' ');
  const byTerms = (words: SearchFile): (readonly [string, readonly string[]])[] =>
    Object.entries(words.synonyms ?? {}).map(([asked, meant]) => [toTerms(asked), meant.map(toTerms)]);
  const synonyms = new Map([...byTerms(ours), ...byTerms(own)]);
  return {
    language,
    stopWords: [...stopWords],
    synonyms: [...synonyms].map(([asked, meant]) => [asked, ...new Set(meant)]),
  };
}

/** What is of use for an index: readers' browsers are sent no more. A number of a goal is no word that says nothing. */
export function limitVocabulary(
  vocabulary: Vocabulary,
  { terms, numbers }: { readonly terms: ReadonlySet<string>; readonly numbers: ReadonlySet<string> },
): Vocabulary {
  const isThere = (text: string): boolean => text.split(' ').every((term) => terms.has(term));
  return {
    ...vocabulary,
    stopWords: vocabulary.stopWords.filter((word) => !numbers.has(word)),
    synonyms: vocabulary.synonyms.flatMap(([asked, ...meant]) => {
      const found = meant.filter(isThere);
      return found.length > 0 ? [[asked, ...found] as const] : [];
    }),
  };
}
