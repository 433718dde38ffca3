import type { Vocabulary } from '../client/search-terms.js';
import { foldWord, splitWords, termMaker } from '../client/search-terms.js';
import english from './words/en.json' with { type: 'json' };
import polish from './words/pl.json' with { type: 'json' };

/** What the search is told of a language: words that say nothing alone, and what else is meant by words. */
export interface SearchWords {
  readonly stopWords?: readonly string[];
  readonly synonyms?: Readonly<Record<string, readonly string[]>>;
}

/** What the program brings, by language. */
const brought: Readonly<Record<string, SearchWords>> = { pl: polish, en: english };

/** The program's words for a language, with a publisher's own beside them; its synonyms of a word stand in place of ours. */
export function createVocabulary(language: string, own: SearchWords = {}): Vocabulary {
  const ours = brought[language.split('-')[0] ?? ''] ?? {};
  const toTerms = (text: string): string => splitWords(text).map(termMaker(language)).join(' ');
  const byTerms = (words: SearchWords): (readonly [string, readonly string[]])[] =>
    Object.entries(words.synonyms ?? {}).map(([asked, meant]) => [toTerms(asked), meant.map(toTerms)]);
  const synonyms = new Map([...byTerms(ours), ...byTerms(own)]);
  const stopWords = [...(ours.stopWords ?? []), ...(own.stopWords ?? [])];
  return {
    language,
    stopWords: [...new Set(stopWords.map(foldWord))],
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
