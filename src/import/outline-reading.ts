import type { LevelData } from '../model/data/data-types.ts';
import { joinLines } from './join-lines.ts';
import type { LogicalLine } from './join-lines.ts';
import type { ListName, Meaning, OutlineChapter, OutlineGoal, ReadLine } from './outline.ts';
import { createLevelWords, findList } from './outline-words.ts';
import { countSteps, readNumberedLine, readWordedGoal } from './read-goal-line.ts';
import type { GoalLine } from './read-goal-line.ts';
import { readMeasureLine } from './read-measure.ts';
import type { SourceDocument } from './source-line.ts';

/** What the edition calls things, and how many levels it has. */
export interface OutlineMeans {
  readonly levels: readonly LevelData[];
  readonly language: string;
}

/** A text while it is read line by line: what is known of all of it, what was understood, and where one is. */
export interface Reading extends OutlineMeans {
  readonly lines: readonly LogicalLine[];
  /** A goal after the word of its level; `depth` is that of the edition's own words. */
  readonly readWorded: (
    text: string,
  ) => (GoalLine & { readonly depth: number | undefined; readonly word: string }) | undefined;
  /** Whether a line only says that goals of a level follow: "Cele operacyjne:". */
  readonly isLabel: (text: string) => boolean;
  readonly findList: (text: string) => ReturnType<typeof findList>;
  /** Numbers of all lines that could be goals. */
  readonly numbers: readonly string[];
  readonly hasWorded: boolean;
  readonly hasSteps: boolean;
  readonly goals: OutlineGoal[];
  readonly chapters: OutlineChapter[];
  readonly read: ReadLine[];
  /** The goal that one is in, below those that it belongs to. */
  readonly path: OutlineGoal[];
  /** Depths of usual words that are not the edition's, in the order in which they appear. */
  readonly depths: Map<string, number>;
  list: ListName | undefined;
  chapter: OutlineChapter | undefined;
  /** A goal whose title stands on the next line. */
  untitled: OutlineGoal | undefined;
  /** The number of the last line that was taken for a heading. */
  lastHeading: number;
}

/** What an item of a list may begin with. */
export const bullet = /^(?:[•·▪●○◦‣➢✓*–—-]|\(?[a-z\d]{1,2}\))\s+/u;

/** Puts broken lines together, and finds out how the goals of a text are written. */
export function openReading(document: SourceDocument, means: OutlineMeans): Reading {
  const { levels, language } = means;
  const findLevel = createLevelWords(levels, language);
  const cardLists = levels.findLast((level) => level.lists !== undefined)?.lists;
  const readWorded: Reading['readWorded'] = (text) => {
    const found = findLevel(text);
    const goal = found && readWordedGoal(found);
    return goal ? { ...goal, depth: found.depth, word: found.word } : undefined;
  };
  const isLabel = (text: string): boolean => {
    const found = findLevel(text);
    return found?.isPlural === true && /^:?$/.test(found.rest);
  };
  const findOwnList: Reading['findList'] = (text) => findList(text, cardLists, language);
  const lines = joinLines(
    document.lines,
    (text) =>
      isLabel(text) ||
      bullet.test(text) ||
      readWorded(text) !== undefined ||
      readNumberedLine(text) !== undefined ||
      readMeasureLine(text) !== undefined ||
      findOwnList(text) !== undefined,
  );
  const numbers = lines.flatMap(({ text }) => (readWorded(text) ?? readNumberedLine(text))?.number ?? []);
  return {
    ...means,
    ...{ lines, readWorded, isLabel, findList: findOwnList, numbers },
    hasWorded: lines.some(({ text }) => readWorded(text)?.number !== undefined),
    hasSteps: numbers.some((number) => countSteps(number) > 1),
    ...{ goals: [], chapters: [], read: [], path: [], depths: new Map<string, number>() },
    ...{ list: undefined, chapter: undefined, untitled: undefined, lastHeading: 0 },
  };
}

/** Notes what a line was understood as. */
export function noteMeaning(
  { read }: Reading,
  { place, endPlace, text }: LogicalLine,
  meaning: Meaning,
): void {
  read.push({ place, endPlace, text, meaning });
}
