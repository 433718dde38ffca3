import { isStopping, showControls } from '../../problem.ts';
import type { Problem } from '../../problem.ts';
import type { FindLine, SourceLine } from './source-lines.ts';

/** The terminal that frames are drawn for. */
export interface FrameStyle {
  /** In columns. */
  readonly width: number;
  readonly hasColours: boolean;
}

/** The line that a problem is about, with a pointer below the passage: two lines, and an empty one behind them. */
export function drawFrame(problem: Problem, findLine: FindLine, style: FrameStyle): string[] {
  const line = findLine(problem);
  const number = String(problem.position?.line ?? '');
  if (line === undefined) return [];
  const budget = Math.max(style.width - number.length - ' │ '.length, narrowest);
  const { text, before, below } = fitLine(line, budget);
  const paint = (colour: keyof typeof colours, words: string): string =>
    style.hasColours ? `\u001B[${colours[colour]}m${words}\u001B[0m` : words;
  const pointer = `^${'~'.repeat(Math.max(below - 1, 0))}`;
  return [
    `${paint('dim', `${number} │`)} ${text}`,
    `${paint('dim', `${' '.repeat(number.length)} │`)} ${' '.repeat(before)}${paint(isStopping(problem) ? 'red' : 'yellow', pointer)}`,
    '',
  ];
}

const narrowest = 20;
const colours = { dim: 2, red: 31, yellow: 33 } as const;

/** What a line looks like in so many columns, the columns before its passage, and those of the passage itself. */
interface FittedLine {
  readonly text: string;
  readonly before: number;
  readonly below: number;
}

interface Cell {
  readonly shown: string;
  readonly columns: number;
  readonly offset: number;
}

/** Cuts a line around its passage where it is too long, a third of the room before the passage. */
function fitLine({ text, start, end }: SourceLine, budget: number): FittedLine {
  const cells = splitCells(text, Math.max(0, start - 2 * budget), start + 2 * budget);
  const first = cells[0]?.offset ?? 0;
  const last = cells.at(-1);
  const isWhole = first === 0 && last !== undefined && last.offset + last.shown.length >= text.length;
  if (isWhole && sumColumns(cells) <= budget) return measure(cells, { start, end }, ['', '']);
  const at = cells.findIndex(({ offset }) => offset >= start);
  const place = at < 0 ? cells.length : at;
  const ellipses = 2;
  let from = place;
  for (let room = Math.floor(budget / 3) - 1; from > 0; from -= 1) {
    room -= cells[from - 1]?.columns ?? 0;
    if (room < 0) break;
  }
  let to = from;
  for (let room = budget - ellipses; to < cells.length; to += 1) {
    room -= cells[to]?.columns ?? 0;
    if (room < 0) break;
  }
  const isCutBefore = from > 0 || first > 0;
  const isCutBehind = to < cells.length || !isWhole;
  return measure(cells.slice(from, to), { start, end }, [isCutBefore ? '…' : '', isCutBehind ? '…' : '']);
}

function measure(
  cells: readonly Cell[],
  { start, end }: Pick<SourceLine, 'start' | 'end'>,
  [before, behind]: readonly [string, string],
): FittedLine {
  const shown = cells.map((cell) => cell.shown).join('');
  return {
    text: `${before}${shown}${behind}`.trimEnd(),
    before: before.length + sumColumns(cells.filter(({ offset }) => offset < start)),
    below: sumColumns(cells.filter(({ offset }) => offset >= start && offset < end)),
  };
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The characters between two offsets as a terminal shows them: a tab as two blanks, what would act on it by its code. */
function splitCells(text: string, from: number, to: number): Cell[] {
  const isHalf = /[\uDC00-\uDFFF]/.test(text.charAt(from));
  const first = isHalf ? from + 1 : from;
  return [...graphemes.segment(text.slice(first, to))].map(({ segment, index }) => {
    const shown = segment === '\t' ? '  ' : isEmoji.test(segment) ? segment : showControls(segment);
    return { shown, columns: countColumns(shown), offset: first + index };
  });
}

const isEmoji =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F)(?:[\p{Emoji_Modifier}\u200D\uFE0F]|\p{Emoji})*$/u;
const isWide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;

/** How wide a character is on a terminal. */
export function countColumns(shown: string): number {
  if (isEmoji.test(shown)) return 2;
  return Array.from(shown).reduce(
    (sum, character) => sum + (/\p{M}/u.test(character) ? 0 : isWide.test(character) ? 2 : 1),
    0,
  );
}

function sumColumns(cells: readonly Cell[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0);
}
