import { numberPlaces, placeNumber } from './number-place.ts';
import type { NumberPlace } from './number-place.ts';
import type { ContentsEntry } from './part.ts';

/** As many rows as can be looked through: some page and a half. */
const mostRows = 60;

/**
 * The contents as somebody looks a goal up. Where there are many, the lowest ones stand with number and page alone, several
 * on a line: with their titles they would take pages, on which the goals above them could not be found. Their titles stand
 * at the opening of the goal above. Goals without numbers keep their rows.
 */
export function shortenContents(entries: readonly ContentsEntry[]): readonly ContentsEntry[] {
  return countRows(entries) > mostRows ? shortenLowest(entries, depthOf(entries)) : entries;
}

function shortenLowest(entries: readonly ContentsEntry[], depth: number): ContentsEntry[] {
  return entries.map((entry) => {
    if (entry.position === undefined || entry.children.length === 0) return entry;
    if (depth > 2) return { ...entry, children: shortenLowest(entry.children, depth - 1) };
    const numbers = entry.children.map(({ number }) => number).filter((number) => number !== undefined);
    return numbers.length === entry.children.length ? { ...entry, briefly: widestPlace(numbers) } : entry;
  });
}

function widestPlace(numbers: readonly string[]): NumberPlace {
  const widest = Math.max(...numbers.map((number) => numberPlaces.indexOf(placeNumber(number))));
  return numberPlaces[widest] ?? 'fits-none';
}

function countRows(entries: readonly ContentsEntry[]): number {
  return entries.reduce((sum, { children }) => sum + 1 + countRows(children), 0);
}

/** Levels of goals: what else the contents name has no position. */
function depthOf(entries: readonly ContentsEntry[]): number {
  const goals = entries.filter(({ position }) => position !== undefined);
  return goals.length === 0 ? 0 : 1 + Math.max(...goals.map(({ children }) => depthOf(children)));
}
