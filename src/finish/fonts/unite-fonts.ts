import { createHash } from 'node:crypto';
import type { FontSubset } from '../../pdf/fonts/font-subset.ts';
import type { PartFont } from './part-fonts.ts';
import { addGlyphs, areAtOdds, objectsAFont, openSubset, writeFont } from '../../pdf/fonts/united-font.ts';
import type { UnitedFont } from '../../pdf/fonts/united-font.ts';
import { readPrintedFont } from '../../pdf/read/printed-font.ts';
import type { PrintedFont } from '../../pdf/read/printed-font.ts';
import type { PrintedObject, PrintedObjects } from '../../pdf/read/read-printed-pdf.ts';
import { parseDictionary } from '../../pdf/syntax/dictionary.ts';
import { UnknownPdfError } from '../../pdf/syntax/unknown-pdf-error.ts';

/** Puts the fonts of many prints together, so that each face is in the document once. */
export interface FontUnion {
  /** Takes the fonts of a print, in the order of the document; a print of which nothing else is used may be among them. */
  readonly collect: (fonts: readonly PartFont[]) => void;
  /** Makes the united fonts; their objects are numbered from `firstNumber`. */
  readonly finish: (firstNumber: number) => Promise<UnitedFonts>;
}

export interface UnitedFonts {
  readonly objects: PrintedObjects;
  /** By object number, those included that no page shows. */
  readonly fonts: ReadonlyMap<number, PrintedFont>;
  /** The object number of the united font by that of each font of a print. */
  readonly numberOf: ReadonlyMap<number, number>;
}

/** Equal subsets of any number of prints. */
interface Candidate {
  readonly hash: string;
  readonly subset: FontSubset;
  readonly prints: Set<number>;
  readonly objectNumbers: number[];
  readonly names: Map<number, { readonly print: number; readonly name: string }>;
}

interface Group {
  readonly font: UnitedFont;
  readonly candidates: Candidate[];
}

/** An empty union. */
export function createFontUnion(): FontUnion {
  const candidates = new Map<string, Candidate>();
  let print = 0;
  return {
    collect: (fonts) => {
      for (const font of fonts) {
        const hash = hashSubset(font);
        const candidate = candidates.get(hash) ?? openCandidate(hash, font);
        candidates.set(hash, candidate);
        candidate.prints.add(print);
        candidate.objectNumbers.push(font.objectNumber);
        for (const [glyph, name] of font.names)
          if (name !== '' && !candidate.names.has(glyph)) candidate.names.set(glyph, { print, name });
      }
      print++;
    },
    finish: (firstNumber) => writeGroups(groupSubsets([...candidates.values()]), firstNumber),
  };
}

function openCandidate(hash: string, subset: FontSubset): Candidate {
  return { hash, subset, prints: new Set(), objectNumbers: [], names: new Map() };
}

function hashSubset({ name, descriptor, shown, program }: FontSubset): string {
  return createHash('sha256')
    .update(JSON.stringify([name, descriptor, shown]))
    .update(program)
    .digest('hex');
}

/**
 * Puts each subset to the first ones that it contradicts nowhere, the largest first, so that the order of the prints
 * changes nothing. Two fonts of one print are never the same face: Latin and other letters of a family are often in
 * files of their own, under one name and with the same glyph ids.
 */
function groupSubsets(candidates: readonly Candidate[]): Group[] {
  const groups: Group[] = [];
  const sorted = [...candidates].sort(
    (a, b) => b.subset.shown.length - a.subset.shown.length || (a.hash < b.hash ? -1 : 1),
  );
  for (const candidate of sorted) {
    const font = openSubset(candidate.subset);
    if (!font) continue;
    const fitting = groups.find(
      (group) =>
        !group.candidates.some((other) => sharePrint(other, candidate)) && !areAtOdds(group.font, font),
    );
    if (fitting) addGlyphs(fitting.font, font);
    else groups.push({ font, candidates: [] });
    (fitting ?? groups.at(-1))?.candidates.push(candidate);
  }
  return groups;
}

function sharePrint(a: Candidate, b: Candidate): boolean {
  return [...b.prints].some((print) => a.prints.has(print));
}

async function writeGroups(groups: readonly Group[], firstNumber: number): Promise<UnitedFonts> {
  const numberOf = new Map<number, number>();
  const written = await Promise.all(
    groups.map(async ({ font, candidates }, index) => {
      const number = firstNumber + index * objectsAFont;
      for (const { objectNumbers } of candidates)
        for (const objectNumber of objectNumbers) numberOf.set(objectNumber, number);
      return await writeFont(font, joinNames(candidates), number);
    }),
  );
  const objects = openObjects(new Map(written.flatMap((font) => [...font])));
  const numbers = groups.map((_, index) => firstNumber + index * objectsAFont);
  const fonts = new Map(numbers.map((number) => [number, readPrintedFont(objects, number)]));
  return { objects, fonts, numberOf };
}

/** What is first in the document holds. */
function joinNames(candidates: readonly Candidate[]): Map<number, string> {
  const sorted = candidates.flatMap(({ names }) => [...names]).sort(([, a], [, b]) => b.print - a.print);
  return new Map(sorted.map(([glyph, { name }]) => [glyph, name]));
}

function openObjects(objects: ReadonlyMap<number, PrintedObject>): PrintedObjects {
  return {
    readObject: (objectNumber) => objects.get(objectNumber),
    readDictionary: (objectNumber) => {
      const object = objects.get(objectNumber);
      if (!object) throw new UnknownPdfError(`object ${objectNumber} is missing`);
      return parseDictionary(object.source);
    },
  };
}
