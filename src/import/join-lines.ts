import type { SourceLine } from './source-line.ts';

/** What belongs together: a paragraph, title or item, whose lines were broken where the page ended. */
export interface LogicalLine extends SourceLine {
  /** Of its last line; its `place` is that of the first. */
  readonly endPlace: number;
}

/** Texts in which lines are longer were not broken. */
const widestPage = 130;
/** A line was broken where the next word would not have fitted: widths of letters differ, so not to the last sign. */
const fullness = 0.92;

/** Puts broken lines together. `begins` says of a line that it is the first of something, whatever stands before it. */
export function joinLines(lines: readonly SourceLine[], begins: (text: string) => boolean): LogicalLine[] {
  const width = findWidth(lines);
  const joined: LogicalLine[] = [];
  let last: SourceLine | undefined;
  for (const line of lines) {
    const open = joined.at(-1);
    if (open && last && isContinued(last, line, width) && !begins(line.text))
      joined[joined.length - 1] = { ...open, text: joinTexts(open.text, line.text), endPlace: line.place };
    else joined.push({ ...line, endPlace: line.place });
    last = line;
  }
  return joined;
}

/** A word divided at the end of a line becomes one again; "społeczno-" keeps its hyphen before a capital or a digit. */
export function joinTexts(text: string, more: string): string {
  if (text === '') return more;
  return /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(more) ? text.slice(0, -1) + more : `${text} ${more}`;
}

function isContinued(last: SourceLine, line: SourceLine, width: number | undefined): boolean {
  if (line.kind !== 'text' || last.kind !== 'text' || line.beginsAfterGap === true) return false;
  if (/\p{Ll}-$|[,–—(]$|(?:^|\s)\p{L}$/u.test(last.text)) return true;
  if (/^\p{Ll}/u.test(line.text) && !/[.!?:;]$/.test(last.text)) return true;
  if (width === undefined) return false;
  const [word = ''] = line.text.split(' ');
  return last.text.length + 1 + word.length >= width * fullness;
}

/** How wide a page is, in signs, of a text whose lines were broken. */
function findWidth(lines: readonly SourceLine[]): number | undefined {
  const lengths = lines.filter(({ kind }) => kind === 'text').map(({ text }) => text.length);
  const widest = Math.max(0, ...lengths);
  const full = lengths.filter((length) => length >= widest * 0.85);
  return widest >= 40 && widest <= widestPage && full.length >= 3 ? widest : undefined;
}
