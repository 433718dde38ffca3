import type { EditionView } from '../../model/edition.ts';
import { foldWord, splitWords } from '../client/search-terms.js';
import type { SearchEntry } from './list-search-entries.ts';

/**
 * What one could search for, shown beside the field: a topic, names of the registers, the number of a goal. Each stands in what
 * can be found, so that it finds something; fewer where the edition has no such words.
 */
export function searchExamples(view: EditionView, entries: readonly SearchEntry[]): readonly string[] {
  const found = entries.map(({ title, text = '', number = '' }) => foldWords(`${number} ${title} ${text}`));
  const countHits = (words: string): number => {
    const wanted = foldWords(words);
    return found.filter((said) => wanted.every((word) => said.includes(word))).length;
  };
  const most = (candidates: readonly string[]): string | undefined => mostFound(candidates, countHits);
  return [
    most(view.domains?.items.map(({ name }) => name.text) ?? []) ?? most(listTitleWords(view)),
    // Instruments say more of what is planned than partners do, of which the first is mostly the town hall.
    most(view.instruments.map(({ name }) => name.text)),
    view.allGoals.find(({ number, level }) => level.hasCard && /\p{N}\P{L}+\p{N}/u.test(number ?? ''))
      ?.number,
    most(view.partners.map(({ name }) => name.text)),
  ]
    .filter((words) => words !== undefined)
    .slice(0, 3);
}

/** The words of goals' titles, without the name of the place; of titles that are proposals none, since nothing here says so. */
function listTitleWords({ allGoals, commune }: EditionView): readonly string[] {
  const own = new Set(foldWords(commune.text));
  return allGoals
    .flatMap(({ title }) => (title.mark === 'proposal' ? [] : splitWords(title.text)))
    .filter((word) => word.length >= shortestTopic && !own.has(foldWord(word)));
}

const shortestTopic = 6;

/** As much as stands in a line with two others. */
const longest = 30;

/** The one that is found most often, the first of several. */
function mostFound(candidates: readonly string[], countHits: (words: string) => number): string | undefined {
  const counted = [...new Set(candidates)]
    .filter((words) => words.length <= longest)
    .map((words) => ({ words, count: countHits(words) }));
  const best = Math.max(0, ...counted.map(({ count }) => count));
  return best === 0 ? undefined : counted.find(({ count }) => count === best)?.words;
}

function foldWords(text: string): readonly string[] {
  return splitWords(text).map(foldWord);
}
