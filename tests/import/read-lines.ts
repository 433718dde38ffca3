import { findLevelWord, makeLevels } from '../../src/begin/level-words.ts';
import { readOutline } from '../../src/import/read-outline.ts';
import type { ListedItem, Outline, OutlineGoal } from '../../src/import/outline.ts';
import { readText } from '../../src/import/read-text.ts';
import type { SourceDocument } from '../../src/import/source-line.ts';

/** What was understood of a text, for a plan with these levels. */
export function understand(text: string, levels: readonly string[], language = 'pl'): Outline {
  return understandDocument(readText(Buffer.from(text)), levels, language);
}

export function understandDocument(
  document: SourceDocument,
  levels: readonly string[],
  language = 'pl',
): Outline {
  const words = levels.map((level) => findLevelWord(level, [language]));
  return readOutline(document, { levels: makeLevels(words, [language]), language });
}

/** Goals as lines: number and title, lists behind them, two spaces a level. */
export function drawGoals(goals: readonly OutlineGoal[], depth = 0): string[] {
  return goals.flatMap(({ number = '–', title, texts, lists, children }) => [
    `${'  '.repeat(depth)}${number} ${title}`,
    ...texts.map((text) => `${'  '.repeat(depth)}= ${text}`),
    ...Object.entries(lists).map(
      ([list, items]) => `${'  '.repeat(depth)}${list}: ${items.map(drawItem).join(' | ')}`,
    ),
    ...drawGoals(children, depth + 1),
  ]);
}

function drawItem({ text, measure }: ListedItem): string {
  return measure === undefined ? text : `${text} [${measure}]`;
}

/** What the lines were understood as, in order. */
export function drawMeanings({ lines }: Outline): string[] {
  return lines.map(({ place, meaning }) => `${String(place)} ${meaning.kind}`);
}
