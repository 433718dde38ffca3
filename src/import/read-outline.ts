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
import { readCounted, readGoal } from './outline-goals.ts';
import { bullet, noteMeaning, openReading } from './outline-reading.ts';
import type { OutlineMeans, Reading } from './outline-reading.ts';
import { isSameText } from './read-data-text.ts';
import { readNumberedLine, readOrdinal } from './read-goal-line.ts';
import { readMeasureLine, takeMeasure } from './read-measure.ts';
import type { SourceDocument } from './source-line.ts';

/** Longer lines are texts, not headings. */
const longestHeading = 120;

/** Understands a text as goals with their lists, and as chapters before and after them. */
export function readOutline(document: SourceDocument, means: OutlineMeans): Outline {
  const reading = openReading(document, means);
  const { lines, goals, chapters, read } = reading;
  for (const [index, line] of lines.entries())
    if (
      !readTitle(reading, line) &&
      !readLabel(reading, line) &&
      !(line.kind !== 'table' && readGoal(reading, line)) &&
      !readInList(reading, line) &&
      !readCounted(reading, line)
    )
      readText(reading, line, lines[index + 1]);
  moveClosingText(goals, chapters, read);
  return { goals, chapters, lines: read };
}

/** The title of a goal below its number, or the same title once more. */
function readTitle(reading: Reading, line: LogicalLine): boolean {
  const { untitled, path, readWorded, isLabel } = reading;
  const { text, kind } = line;
  if (untitled && kind !== 'table' && readWorded(text) === undefined && !isLabel(text)) {
    untitled.title = text;
    reading.untitled = undefined;
    noteMeaning(reading, line, { kind: 'title', goal: untitled });
    return true;
  }
  const goal = path.at(-1);
  if (!goal || !isSameText(goal.title, text)) return false;
  noteMeaning(reading, line, { kind: 'known-goal', goal });
  return true;
}

function readLabel(reading: Reading, line: LogicalLine): boolean {
  if (!reading.isLabel(line.text)) return false;
  reading.list = undefined;
  noteMeaning(reading, line, { kind: 'level' });
  return true;
}

/** The head of a list of a goal, an item of it, or the measure of the last result. */
function readInList(reading: Reading, line: LogicalLine): boolean {
  const heads = line.kind === 'table' ? undefined : reading.findList(line.text);
  const goal = reading.path.at(-1);
  if (goal === undefined) return false;
  if (heads) {
    const { list, rest } = heads;
    reading.list = list;
    noteMeaning(reading, line, { kind: 'list', list });
    const split = list === 'results' || rest.includes(';') ? /;\s*/ : /,\s*/;
    for (const item of rest.split(split).filter((text) => text !== ''))
      addItem(goal, list, item.replace(/\.$/, ''));
    return true;
  }
  const { list } = reading;
  if (list === undefined || line.kind === 'heading' || line.kind === 'table') return false;
  const kind = addItem(goal, list, line.text.replace(bullet, '').replace(/\s*[;,.]$/u, ''));
  noteMeaning(reading, line, kind === 'measure' ? { kind, goal } : { kind, goal, list });
  return true;
}

/** Adds an item, or the measure of the result before it; gives which it is. */
function addItem({ lists }: OutlineGoal, list: ListName, text: string): 'item' | 'measure' {
  const items = (lists[list] ??= []);
  const last = items.at(-1);
  const measure = list === 'results' ? readMeasureLine(text) : undefined;
  if (measure !== undefined && last && last.measure === undefined) {
    last.measure = measure;
    return 'measure';
  }
  items.push(list === 'results' ? takeMeasure(text) : { text });
  return 'item';
}

/** What is neither a goal nor in its lists: a text of the goal, or of a chapter. */
function readText(reading: Reading, line: LogicalLine, next: LogicalLine | undefined): void {
  const { kind, text } = line;
  const goal = reading.path.at(-1);
  const isItem = kind === 'item' || bullet.test(text);
  if (kind === 'heading' || isHeading(reading, line, next)) addHeading(reading, line, line.depth ?? 1);
  else if (goal && kind === 'table') noteMeaning(reading, line, { kind: 'unclear', why: 'table-in-goal' });
  else if (goal && isItem) noteMeaning(reading, line, { kind: 'unclear', why: 'item-without-list' });
  else if (goal) {
    goal.texts.push(text);
    noteMeaning(reading, line, { kind: 'summary', goal });
  } else if (kind === 'table')
    addBlock(reading, line, { kind, depth: 0, text, ...(line.rows && { rows: line.rows }) }, 'table');
  else if (isItem) {
    const item = { depth: line.depth ?? 1, text: text.replace(bullet, '') };
    addBlock(reading, line, { kind: 'item', ...item, isNumbered: line.isNumbered ?? false }, 'chapter-item');
  } else addBlock(reading, line, { kind: 'paragraph', depth: 0, text }, 'paragraph');
}

function openChapter(reading: Reading, line: LogicalLine, title: string | undefined): OutlineChapter {
  const { goals, chapters, path } = reading;
  const chapter = { place: line.place, title, isAfterGoals: goals.length > 0, blocks: [] };
  path.length = 0;
  Object.assign(reading, { list: undefined, chapter });
  chapters.push(chapter);
  return chapter;
}

function addBlock(
  reading: Reading,
  line: LogicalLine,
  block: ChapterBlock,
  meaning: Meaning['kind'] & ('heading' | 'paragraph' | 'chapter-item' | 'table'),
): void {
  (reading.chapter ?? openChapter(reading, line, undefined)).blocks.push(block);
  noteMeaning(reading, line, { kind: meaning });
}

function addHeading(reading: Reading, line: LogicalLine, depth: number): void {
  if (line.kind === 'heading' && reading.chapter !== undefined && depth > 1) {
    addBlock(reading, line, { kind: 'heading', depth, text: line.text }, 'heading');
    return;
  }
  openChapter(reading, line, line.text);
  noteMeaning(reading, line, { kind: 'chapter' });
}

/** A short line without a point, before a longer one, or with the next number of a chapter. */
function isHeading(reading: Reading, line: LogicalLine, next: LogicalLine | undefined): boolean {
  if (line.kind !== 'text' || line.text.length > longestHeading || /[.,;:]$/.test(line.text)) return false;
  if (/^(?:rozdział|część|chapter|part)\s+[\dIVXLC]+/iu.test(line.text)) return true;
  const numbered = readNumberedLine(line.text);
  if (numbered?.number !== undefined && readOrdinal(numbered.number) === reading.lastHeading) return true;
  const isAlone = line.beginsAfterGap === true || reading.read.length === 0;
  return (
    isAlone &&
    !bullet.test(line.text) &&
    next !== undefined &&
    next.text.length > line.text.length &&
    /[.!?:]$/.test(next.text)
  );
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
