import type { Say } from '../../messages/program-texts.ts';
import { showControls } from '../../problem.ts';
import { columnNames } from '../../review/review.ts';
import type {
  EditionReview,
  GoalRow,
  Remark,
  Review,
  ReviewPlace,
  Translation,
} from '../../review/review.ts';
import { groupRemarks, sayCell, sayLegend, sayTotals } from '../../review/review-words.ts';
import { countColumns } from './problem-frame.ts';

/** So many of a kind are shown; the page has all. */
const shown = 10;

/** A review for a terminal of so many columns. */
export function writeReviewLines(review: Review, say: Say, width: number): string[] {
  return [
    say('review.title'),
    say('review.day', { date: review.date }),
    ...review.editions.flatMap((edition) => ['', ...writeEdition(edition, say, width)]),
    '',
    ...sayLegend(review, say).flatMap((line) => wrap(line, width)),
    ...(review.translations.length > 0 ? ['', heading(say('review.translations'))] : []),
    ...review.translations.flatMap((translation) => ['', ...writeTranslation(translation, say, width)]),
    '',
    heading(say('review.remarks')),
    ...(review.remarks.length === 0
      ? [say('review.remarks.none')]
      : wrap(say('review.remarks.about'), width)),
    ...groupRemarks(review, say).flatMap(({ name, remarks }) => [
      '',
      ...wrap(`${name} (${remarks.length})`, width),
      ...limit(remarks, say).flatMap((remark) =>
        typeof remark === 'string' ? [remark] : writeRemark(remark, width),
      ),
    ]),
  ];
}

function heading(words: string): string {
  return words.toLocaleUpperCase();
}

function writeRemark({ message, hint, ...place }: Remark, width: number): string[] {
  return [
    `  ${namePlace(place)}`,
    ...wrap(message, width - 4).map((line) => `    ${line}`),
    ...wrap(hint ?? '', width - 4).map((line) => `    ${line}`),
  ];
}

function writeTranslation(translation: Translation, say: Say, width: number): string[] {
  const { language, texts, untranslated, chapters, words } = translation;
  const count = untranslated.length;
  return [
    say('review.language', { language }),
    ...wrap(
      count === 0
        ? say('review.translated', { count: texts })
        : say('review.untranslated', { count, all: texts, language }),
      width,
    ),
    ...limit(untranslated, say).map((text) =>
      typeof text === 'string' ? text : cut(`  ${namePlace(text)}  ${text.text}`, width),
    ),
    ...(chapters.length === 0
      ? []
      : [
          ...wrap(say('review.chapters', { count: chapters.length }), width),
          ...limit(chapters, say).map((file) => `  ${file.trim()}`),
        ]),
    ...(words === 0 ? [] : wrap(say('review.words', { count: words, language }), width)),
  ];
}

/** The first of them, and how many more there are. */
function limit<T>(all: readonly T[], say: Say): (T | string)[] {
  const more = all.length - shown;
  return more <= 0 ? [...all] : [...all.slice(0, shown), `  ${say('review.more', { count: more })}`];
}

function namePlace({ file, line, column }: ReviewPlace): string {
  return line === undefined ? file : `${file}:${line}:${column ?? 1}`;
}

/** A row of the table. */
interface Row {
  readonly name: string;
  readonly cells: readonly string[];
  /** Where the goal stands, from the folder of its edition on. */
  readonly place: string;
}

/** Titles of goals need so many columns beside the others; where there are fewer, they have a line to themselves. */
const narrowestTitle = 32;
/** With so many, there is room for places as well. */
const usualTitle = 44;

/** A table; on narrow terminals a title above its row, on very narrow ones words instead of columns. */
function writeEdition(edition: EditionReview, say: Say, width: number): string[] {
  const heads = columnNames.map((name) => say(`review.column.${name}`));
  const rows = edition.goals.map((goal) => ({
    name: nameGoal(goal),
    cells: columnNames.map((name) => sayCell(goal.cells[name], say)),
    place: `${goal.file.split('/').slice(-2).join('/')}:${goal.line ?? 1}`,
  }));
  const total = { name: say('review.total'), cells: sayTotals(edition, say), place: '' };
  const widths = heads.map((head, column) =>
    Math.max(...[head, ...[...rows, total].map(({ cells }) => cells[column] ?? '')].map(measure)),
  );
  const write = ({ cells }: Row): string =>
    cells.map((cell, column) => padStart(cell, widths[column] ?? 0)).join('  ');
  const table = widths.reduce((sum, column) => sum + column + 2, 0);
  const first = say('review.column.goal');
  const title = [
    heading(say('review.goals')),
    ...wrap(say('review.of-edition', { title: edition.title, id: edition.id }), width),
    '',
  ];
  const all = [...rows, total];
  const head = { name: first, cells: heads, place: say('review.column.place') };
  const places = 2 + Math.max(...[head, ...all].map(({ place }) => measure(place)));
  const longest = Math.max(...[head, ...all].map(({ name }) => measure(name)));
  if (width - table >= Math.min(longest, narrowestTitle)) {
    const hasPlaces = width - table - places >= Math.min(longest, usualTitle);
    const room = Math.min(longest, width - table - (hasPlaces ? places : 0));
    const line = (row: Row): string =>
      `${padEnd(cut(row.name, room), room)}  ${write(row)}${hasPlaces ? `  ${row.place}` : ''}`.trimEnd();
    const rule = '─'.repeat(room + table + (hasPlaces ? places : 0));
    return [...title, line(head), rule, ...rows.map(line), rule, line(total)];
  }
  if (width >= table + 2) {
    const indent = '    '.slice(0, width - table);
    const hasPlaces = width >= indent.length + table + places;
    const lines = (row: Row): string[] => [
      ...wrap(row.name, width),
      `${indent}${write(row)}${hasPlaces ? `  ${row.place}` : ''}`.trimEnd(),
    ];
    return [...title, ...lines(head), '', ...all.flatMap(lines)];
  }
  return [
    ...title,
    ...all.flatMap(({ name, cells }) => {
      const words = heads.map((column, index) => `${column}: ${cells[index] ?? ''}`).join(', ');
      return [...wrap(name, width), ...wrap(words, width - 2).map((line) => `  ${line}`)];
    }),
  ];
}

function nameGoal({ number, title, depth }: GoalRow): string {
  return `${'  '.repeat(depth)}${number === undefined ? '' : `${number} `}${showControls(title)}`;
}

function measure(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + countColumns(character), 0);
}

function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - measure(text))) + text;
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measure(text)));
}

function cut(text: string, width: number): string {
  if (measure(text) <= width) return text;
  let shorter = Array.from(text).slice(0, width - 1);
  while (measure(shorter.join('')) > width - 1) shorter = shorter.slice(0, -1);
  return `${shorter.join('').trimEnd()}…`;
}

/** Lines of whole words; what stands before the first word stands before each line. */
function wrap(text: string, width: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  for (const word of text.trim().split(' ')) {
    const longer = lines.length === 0 ? `${indent}${word}` : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && measure(longer) > width) lines.push(`${indent}${word}`);
    else lines.splice(-1, 1, longer);
  }
  return lines.filter((line) => line.trim() !== '');
}
