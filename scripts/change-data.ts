import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { GoalData, GoalFile } from '../src/model/data/data-types.ts';

type Results = NonNullable<NonNullable<GoalData['details']>['results']>;
type Result = NonNullable<Results['items']>[number];

/** Common letters: no font needs another one for them. */
const letters = 'aeiknorstwyz';
/** Of the first word, in the place of others: a line is about as long as it was. */
const changedLetters = 3;
/** Enough for more than two pages of the document. */
const addedResults = 60;
const sentence = 'Mieszkańcy mogą zgłaszać uwagi do planów i dowiadują się, co z nich wynikło';

let changes = 0;

/** Changes the first word of the first result to one that was never there, and gives it; no page of the document moves. */
export async function changeWord(data: string): Promise<string> {
  const [changed] = await changeResults(data, ([first, ...rest]) =>
    first ? [renameResult(first), ...rest] : rest,
  );
  return changed ? firstWordOf(changed) : '';
}

/**
 * Adds sentences to the first goal that has results, or removes them where they are: all pages behind it move. A word
 * changes with them, so that nothing is as it was before.
 */
export async function movePages(data: string): Promise<void> {
  await changeResults(data, (results) => {
    const [first, ...rest] = results.filter(({ text }) => text !== sentence);
    if (!first) return [];
    const hasAdded = rest.length + 1 < results.length;
    const added = Array.from({ length: hasAdded ? 0 : addedResults }, () => ({ text: sentence }));
    return [renameResult(first), ...rest, ...added];
  });
}

async function changeResults(
  data: string,
  change: (results: readonly Result[]) => Result[],
): Promise<readonly Result[]> {
  const [edition = ''] = await readdir(path.join(data, 'editions'));
  const file = path.join(data, 'editions', edition, 'goals', '1.json');
  const top = JSON.parse(await readFile(file, 'utf8')) as GoalFile;
  const results = (top.children ?? []).find(({ details }) => details?.results?.items?.[0])?.details?.results;
  if (!results?.items) throw new Error(`No goal in ${file} has results.`);
  results.items = change(results.items);
  await writeFile(file, JSON.stringify(top));
  return results.items;
}

function firstWordOf({ text }: Result): string {
  const [words = ''] = typeof text === 'string' ? [text] : Object.values(text);
  const [word = ''] = (typeof words === 'string' ? words : words.text).split(' ');
  return word;
}

function renameResult(result: Result): Result {
  const word = nextWord();
  const rename = (text: string): string => word + text.slice(changedLetters);
  const { text } = result;
  if (typeof text === 'string') return { ...result, text: rename(text) };
  const [binding = ['', ''], ...others] = Object.entries(text);
  const [language, words] = binding;
  return {
    ...result,
    text: Object.fromEntries([
      [language, typeof words === 'string' ? rename(words) : { ...words, text: rename(words.text) }],
      ...others,
    ]),
  };
}

/** Another one each time. */
function nextWord(): string {
  changes += 1;
  return Array.from(
    { length: changedLetters },
    (_, place) => letters[Math.floor(changes / letters.length ** place) % letters.length] ?? '',
  ).join('');
}
