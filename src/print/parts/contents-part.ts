import type { LabelValues } from '../../content/labels.ts';
import { numberTables } from '../../content/tables/number-tables.ts';
import type { NumberedTable } from '../../content/tables/number-tables.ts';
import type { PrintContext } from '../print-context.ts';
import { numberPlaces, placeNumber } from './number-place.ts';
import type { NumberPlace } from './number-place.ts';
import { contentsEntry } from './part.ts';
import type { ContentsEntry, Part } from './part.ts';

/** The contents, made from the entries of all other parts. */
export function contentsPart(entries: readonly ContentsEntry[], context: PrintContext): Part {
  return {
    id: 'contents',
    template: 'contents.njk',
    startsOnRight: true,
    head: context.label('print.contents.heading'),
    contents: [],
    values: { entries: shortenContents(entries), lists: listFiguresAndTables(context) },
  };
}

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

/** A list behind the contents, of figures or of tables. */
interface ContentsList {
  readonly heading: string;
  readonly entries: readonly ContentsEntry[];
}

/** The lists of figures and of tables; a list without entries is left out. */
function listFiguresAndTables({ figures, view, label }: PrintContext): ContentsList[] {
  const tables = [...numberTables(view.chapters).values()].flat();
  const name = (key: string, values: LabelValues): string => label(key, values).replace(/\.$/, '');
  return [
    {
      heading: label('print.contents.figures'),
      entries: figures.map((figure) => ({
        ...contentsEntry(figure.anchor, figure.title),
        number: name('figure.name', { number: figure.number }),
      })),
    },
    {
      heading: label('print.contents.tables'),
      entries: tables.map((table) => ({
        ...tableEntry(table),
        number: name('table.name', { number: table.number }),
      })),
    },
  ].filter(({ entries }) => entries.length > 0);
}

function tableEntry({ anchor, caption, language }: NumberedTable): ContentsEntry {
  return {
    anchor,
    number: undefined,
    text: caption,
    ...(language === undefined ? {} : { language }),
    children: [],
  };
}
