import { decode } from './decode.ts';
import { cleanText } from './source-line.ts';
import type { SourceDocument, SourceLine, SkipReason } from './source-line.ts';

/** A head or foot of a page is short, and stands there at least so often. */
const fewestRepeats = 3;
const longestRepeated = 120;
/** So many lines at either end of a page may be its head or foot. */
const edge = 3;

interface RawLine {
  readonly place: number;
  readonly text: string;
  /** Beside the end of a page. */
  readonly isAtEdge: boolean;
  /** The first of a page, or its number. */
  readonly beginsPage: boolean;
}

/** The lines of a plain text, or of one copied from a PDF, without the numbers, heads and feet of its pages. */
export function readText(bytes: Uint8Array): SourceDocument {
  const { text, encoding } = decode(Buffer.from(bytes));
  const raw = markEdges(text);
  const furniture = findFurniture(raw);
  const lines: SourceLine[] = [];
  const skipped: { place: number; text: string; why: SkipReason }[] = [];
  let isAfterGap = true;
  for (const { place, text: line } of raw) {
    if (line === '') {
      isAfterGap = true;
      continue;
    }
    const why = isPageNumber(line) ? 'page' : furniture.has(line) ? 'repeated' : undefined;
    if (why !== undefined) {
      skipped.push({ place, text: line, why });
      continue;
    }
    lines.push({ place, text: dropLeaders(line), kind: 'text', beginsAfterGap: isAfterGap });
    isAfterGap = false;
  }
  return { lines, countedIn: 'lines', encoding, skipped };
}

/** "1.1 Rozwój ........ 12": what a list of contents has behind its lines. */
function dropLeaders(line: string): string {
  return line.replace(/\s*(?:\.{4,}|…{2,}|(?:\. ){4,})\s*\d{1,4}$/u, '');
}

/** Heads and feet: lines with the number of their page, and short lines that mostly stand where a page begins or ends. */
function findFurniture(lines: readonly RawLine[]): ReadonlySet<string> {
  const groups = new Map<string, RawLine[]>();
  for (const line of lines) {
    if (line.text === '' || line.text.length > longestRepeated) continue;
    groups.set(line.text, [...(groups.get(line.text) ?? []), line]);
  }
  const pages = lines.filter(({ beginsPage }) => beginsPage).length;
  const heads = [...groups].flatMap(([text, all]) => {
    const isOften = all.length >= Math.max(fewestRepeats, pages / 3);
    return isOften && !/^\d/.test(text) && all.filter(({ isAtEdge }) => isAtEdge).length > all.length / 2
      ? [text]
      : [];
  });
  const numbered = [...groups.keys()].filter((text) =>
    /(?:\||\b(?:strona|str\.|page))\s*\d{1,4}(?:\s*(?:\/|z|of)\s*\d{1,4})?$/iu.test(text),
  );
  return new Set([...heads, ...(numbered.length >= fewestRepeats ? numbered : [])]);
}

/** Marks the lines beside a page's end: a form feed, or the number of a page. */
function markEdges(text: string): RawLine[] {
  const pages = text.split('\f').map((page) => page.split(/\r\n?|\n/).map(cleanText));
  let place = 0;
  return pages.flatMap((page) => {
    const filled = page.flatMap((line, index) => (line === '' ? [] : [index]));
    const edges = new Set<number | undefined>(
      pages.length > 1 ? [...filled.slice(0, edge), ...filled.slice(-edge)] : [],
    );
    for (const [at, index] of filled.entries())
      if (isPageNumber(page[index] ?? '')) for (const beside of [at - 1, at + 1]) edges.add(filled[beside]);
    return page.map((line, index): RawLine => ({
      place: ++place,
      text: line,
      isAtEdge: edges.has(index),
      beginsPage: pages.length > 1 ? index === 0 : isPageNumber(line),
    }));
  });
}

function isPageNumber(line: string): boolean {
  return /^(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—])?$/.test(line);
}
