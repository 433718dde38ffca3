import type { LevelData } from '../model/data/data-types.ts';
import { joinLines } from './join-lines.ts';
import type { LogicalLine } from './join-lines.ts';
import type {
  ChapterBlock,
  ListName,
  Meaning,
  Outline,
  OutlineChapter,
  OutlineGoal,
  ReadLine,
} from './outline.ts';
import { createLevelWords, findList } from './outline-words.ts';
import { countSteps, isBelow, readNumberedLine, readOrdinal, readWordedGoal } from './read-goal-line.ts';
import type { GoalLine } from './read-goal-line.ts';
import { isSameText } from './read-data-text.ts';
import type { SourceDocument } from './source-line.ts';

/** What the edition calls things, and how many levels it has. */
export interface OutlineMeans {
  readonly levels: readonly LevelData[];
  readonly language: string;
}

/** Longer lines are texts, not headings. */
const longestHeading = 120;
const bullet = /^(?:[•·▪●○◦‣➢✓*–—-]|\(?[a-z\d]{1,2}\))\s+/u;

/** Understands a text as goals with their lists, and as chapters before and after them. */
export function readOutline(document: SourceDocument, { levels, language }: OutlineMeans): Outline {
  const findLevel = createLevelWords(levels, language);
  const cardLists = levels.findLast((level) => level.lists !== undefined)?.lists;
  const readWorded = (text: string): (GoalLine & { depth: number | undefined; word: string }) | undefined => {
    const found = findLevel(text);
    const goal = found && readWordedGoal(found);
    return goal ? { ...goal, depth: found.depth, word: found.word } : undefined;
  };
  const isLabel = (text: string): boolean => {
    const found = findLevel(text);
    return found?.isPlural === true && /^:?$/.test(found.rest);
  };
  const lines = joinLines(
    document.lines,
    (text) =>
      isLabel(text) ||
      bullet.test(text) ||
      readWorded(text) !== undefined ||
      readNumberedLine(text) !== undefined ||
      findList(text, cardLists, language) !== undefined,
  );
  const numbers = lines.flatMap(({ text }) => (readWorded(text) ?? readNumberedLine(text))?.number ?? []);
  const hasWorded = lines.some(({ text }) => readWorded(text)?.number !== undefined);
  const hasSteps = numbers.some((number) => countSteps(number) > 1);

  const goals: OutlineGoal[] = [];
  const chapters: OutlineChapter[] = [];
  const read: ReadLine[] = [];
  const path: OutlineGoal[] = [];
  /** Depths of usual words that are not the edition's, in the order in which they appear. */
  const depths = new Map<string, number>();
  let list: ListName | undefined;
  let chapter: OutlineChapter | undefined;
  let untitled: OutlineGoal | undefined;
  let lastHeading = 0;

  const say = ({ place, endPlace, text }: LogicalLine, meaning: Meaning): void => {
    read.push({ place, endPlace, text, meaning });
  };

  const addGoal = (line: LogicalLine, goal: GoalLine, depth: number, isCounted = false): void => {
    [list, chapter, untitled] = [undefined, undefined, undefined];
    if (depth >= levels.length) {
      say(line, { kind: 'unclear', why: 'too-deep' });
      return;
    }
    path.length = Math.min(path.length, depth);
    const siblings = path.at(-1)?.children ?? goals;
    const known = siblings.find(({ number }) => number !== undefined && number === goal.number);
    if (known) {
      path.push(known);
      const isKnown = goal.title === '' || isSameText(known.title, goal.title);
      say(line, isKnown ? { kind: 'known-goal', goal: known } : { kind: 'unclear', why: 'number-taken' });
      return;
    }
    const added: OutlineGoal = {
      ...goal,
      place: line.place,
      depth: path.length,
      isCounted,
      texts: [],
      lists: {},
      children: [],
    };
    siblings.push(added);
    path.push(added);
    if (goal.title === '') untitled = added;
    say(line, { kind: 'goal', goal: added });
  };

  const addItem = (line: LogicalLine, name: ListName, text: string): void => {
    const goal = path.at(-1);
    if (goal === undefined) return;
    const items = (goal.lists[name] ??= []);
    items.push(text.replace(bullet, '').replace(/\s*[;,.]$/u, ''));
    say(line, { kind: 'item', goal, list: name });
  };

  const openChapter = (line: LogicalLine, title: string | undefined): OutlineChapter => {
    [list, path.length] = [undefined, 0];
    chapter = { place: line.place, title, isAfterGoals: goals.length > 0, blocks: [] };
    chapters.push(chapter);
    return chapter;
  };

  const addBlock = (
    line: LogicalLine,
    block: ChapterBlock,
    meaning: Meaning['kind'] & ('heading' | 'paragraph' | 'chapter-item' | 'table'),
  ): void => {
    (chapter ?? openChapter(line, undefined)).blocks.push(block);
    say(line, { kind: meaning });
  };

  const addHeading = (line: LogicalLine, depth: number): void => {
    const top = line.kind === 'heading' && chapter !== undefined && depth > 1;
    if (top) {
      addBlock(line, { kind: 'heading', depth, text: line.text }, 'heading');
      return;
    }
    openChapter(line, line.text);
    say(line, { kind: 'chapter' });
  };

  /** Where a goal belongs whose line has a number and no word that names its level. */
  const depthByNumber = (number: string): number => {
    const parent = path.findLast((goal) => goal.number !== undefined && isBelow(number, goal.number));
    if (parent) return parent.depth + 1;
    const steps = countSteps(number);
    if (steps > 1) return Math.min(path.length, steps - 1);
    const sibling = path.findLast(
      (goal) => goal.number !== undefined && countSteps(goal.number) === 1 && isKin(goal.number, number),
    );
    return sibling ? sibling.depth : path.length;
  };

  const readGoal = (line: LogicalLine): boolean => {
    const worded = readWorded(line.text);
    if (worded) {
      const { depth, number, word } = worded;
      const own =
        depth ?? (number !== undefined && countSteps(number) > 1 ? depthByNumber(number) : depths.get(word));
      const chosen = own ?? Math.min(depths.size, path.length);
      if (depth === undefined && !depths.has(word)) depths.set(word, chosen);
      addGoal(line, worded, chosen);
      return true;
    }
    const numbered = readNumberedLine(line.text);
    if (numbered?.number === undefined) return false;
    const { number } = numbered;
    if (countSteps(number) > 1) {
      if (goals.length === 0 && hasWorded) return false;
      addGoal(line, numbered, goals.length === 0 ? 0 : depthByNumber(number));
      return true;
    }
    if (list !== undefined) return false;
    const ordinal = readOrdinal(number);
    const depth = depthByNumber(number);
    const siblings = path[depth - 1]?.children ?? (depth === 0 ? goals : []);
    const expected = readOrdinal(siblings.at(-1)?.number ?? '0') + 1;
    const isTop = depth === 0;
    const isGoal = hasWorded
      ? !isTop && ordinal === expected
      : !isTop || !hasSteps || numbers.some((other) => isBelow(other, number));
    if (!isGoal) {
      lastHeading = ordinal;
      return false;
    }
    addGoal(line, numbered, depth);
    return true;
  };

  const readCounted = (line: LogicalLine): boolean => {
    if (line.kind !== 'item' || line.isNumbered !== true || list !== undefined) return false;
    const base = path.findLast(({ isCounted }) => !isCounted);
    if (base === undefined && (hasWorded || numbers.length > 0 || chapter !== undefined)) return false;
    const depth = (base === undefined ? 0 : base.depth + 1) + (line.depth ?? 1) - 1;
    path.length = Math.min(path.length, depth);
    const parent = path.at(-1);
    const count = String((parent?.children ?? goals).length + 1);
    const number = parent?.number === undefined ? count : `${parent.number}.${count}`;
    addGoal(line, { number, title: line.text }, depth, true);
    return true;
  };

  const readInList = (line: LogicalLine): boolean => {
    const heads = line.kind === 'table' ? undefined : findList(line.text, cardLists, language);
    const goal = path.at(-1);
    if (goal === undefined) return false;
    if (heads) {
      list = heads.list;
      say(line, { kind: 'list', list });
      const split = list === 'results' || heads.rest.includes(';') ? /;\s*/ : /,\s*/;
      for (const item of heads.rest.split(split).filter((text) => text !== ''))
        (goal.lists[list] ??= []).push(item.replace(/\.$/, ''));
      return true;
    }
    if (list === undefined || line.kind === 'heading' || line.kind === 'table') return false;
    addItem(line, list, line.text);
    return true;
  };

  for (const [index, line] of lines.entries()) {
    const { text, kind } = line;
    const goal = path.at(-1);
    if (untitled && kind !== 'table' && readWorded(text) === undefined && !isLabel(text)) {
      untitled.title = text;
      say(line, { kind: 'title', goal: untitled });
      untitled = undefined;
    } else if (goal && isSameText(goal.title, text)) {
      say(line, { kind: 'known-goal', goal });
    } else if (isLabel(text)) {
      list = undefined;
      say(line, { kind: 'level' });
    } else if (kind !== 'table' && readGoal(line)) continue;
    else if (readInList(line) || readCounted(line)) continue;
    else if (kind === 'heading' || isHeading(line, lines[index + 1])) addHeading(line, line.depth ?? 1);
    else if (goal && kind === 'table') say(line, { kind: 'unclear', why: 'table-in-goal' });
    else if (goal && (kind === 'item' || bullet.test(text)))
      say(line, { kind: 'unclear', why: 'item-without-list' });
    else if (goal) {
      goal.texts.push(text);
      say(line, { kind: 'summary', goal });
    } else if (kind === 'table')
      addBlock(line, { kind, depth: 0, text, ...(line.rows && { rows: line.rows }) }, 'table');
    else if (kind === 'item' || bullet.test(text))
      addBlock(
        line,
        {
          kind: 'item',
          depth: line.depth ?? 1,
          text: text.replace(bullet, ''),
          isNumbered: line.isNumbered ?? false,
        },
        'chapter-item',
      );
    else addBlock(line, { kind: 'paragraph', depth: 0, text }, 'paragraph');
  }
  moveClosingText(goals, chapters, read);
  return { goals, chapters, lines: read };

  /** A short line without a point, before a longer one, or with the next number of a chapter. */
  function isHeading(line: LogicalLine, next: LogicalLine | undefined): boolean {
    if (line.kind !== 'text' || line.text.length > longestHeading || /[.,;:]$/.test(line.text)) return false;
    if (/^(?:rozdział|część|chapter|part)\s+[\dIVXLC]+/iu.test(line.text)) return true;
    const numbered = readNumberedLine(line.text);
    if (numbered?.number !== undefined && readOrdinal(numbered.number) === lastHeading) return true;
    const isAlone = line.beginsAfterGap === true || read.length === 0;
    return (
      isAlone &&
      !bullet.test(line.text) &&
      next !== undefined &&
      next.text.length > line.text.length &&
      /[.!?:]$/.test(next.text)
    );
  }
}

/** Both in digits, both in letters: "1." below "II" begins another series. */
function isKin(one: string, other: string): boolean {
  return /^\d/.test(one) === /^\d/.test(other);
}

/** A text behind the last goal, where no other goal of its level has one, is what the plan says after its goals. */
function moveClosingText(goals: readonly OutlineGoal[], chapters: OutlineChapter[], read: ReadLine[]): void {
  const all = goals.flatMap(function collect(goal): OutlineGoal[] {
    return [goal, ...goal.children.flatMap(collect)];
  });
  const last = all.at(-1);
  if (last === undefined || last.texts.length === 0 || all.length < 2) return;
  if (all.some((goal) => goal !== last && goal.texts.length > 0)) return;
  const isLast = ({ meaning }: ReadLine): boolean => meaning.kind === 'summary' && meaning.goal === last;
  const place = read.find(isLast)?.place ?? last.place;
  const blocks = last.texts.splice(0).map((text): ChapterBlock => ({ kind: 'paragraph', depth: 0, text }));
  chapters.push({ place, title: undefined, isAfterGoals: true, blocks });
  for (const [index, line] of read.entries())
    if (isLast(line)) read[index] = { ...line, meaning: { kind: 'paragraph' } };
}
