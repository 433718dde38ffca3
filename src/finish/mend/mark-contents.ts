import type { StreamContent, MarkedSequence } from '../../pdf/content/stream-content.ts';
import { compactText } from '../../pdf/content/compact-text.ts';
import { editBytes } from '../../pdf/syntax/edit-bytes.ts';
import type { Edit } from '../../pdf/syntax/edit-bytes.ts';
import { readResourceNumbers } from '../../pdf/read/read-pages.ts';
import { collectContentOwners } from './sequence-finder.ts';
import type { MendingResult } from './mend-document.ts';
import type { PrintedDocument } from '../printed-document.ts';
import type { PrintedFont } from '../../pdf/read/printed-font.ts';
import type { MissingSpace } from './align-texts.ts';
import type { NumberPlaces } from './number-places.ts';

/** The content streams of the new document; form XObjects by the numbers that they have in the printed PDF. */
export interface MarkedContents {
  /** In page order. */
  readonly pages: readonly Buffer[];
  /** Form XObjects that hold marked content. */
  readonly xObjects: ReadonlyMap<number, Buffer>;
  /** Form XObjects that are marked where they are drawn. */
  readonly hoistedXObjects: ReadonlyMap<number, Buffer>;
}

/** Marks all content as the mended structure has it, inserts the spaces that are missing, and applies edits by page. */
export function markContents(
  document: PrintedDocument,
  {
    missingSpaces,
    hoistedXObjects,
    edits,
  }: Pick<MendingResult, 'missingSpaces' | 'hoistedXObjects'> & { readonly edits: NumberPlaces['edits'] },
): MarkedContents {
  const owners = collectContentOwners(document.structure);
  const spacesOf = groupSpaces(missingSpaces);
  const edit = (scan: StreamContent, resources: string, marks: readonly Edit[]): Buffer => {
    const fonts = lookUp(resources, 'Font', document.contents.fonts);
    return compactText(editBytes(scan.bytes, [...marks, ...insertSpaces(scan, { spacesOf, fonts })]), fonts);
  };
  const mark = (
    scan: StreamContent,
    resources: string,
    types: readonly (string | undefined)[] = [],
    own: readonly Edit[] = [],
  ): Buffer => {
    const hoisted =
      scan.markedXObjects.size === 0
        ? new Map<string, number>()
        : lookUp(resources, 'XObject', hoistedXObjects);
    const marks = markContent(scan, { owners: types, hoistedXObjects: hoisted });
    return edit(scan, resources, [...marks, ...own]);
  };
  const xObjects = [...document.contents.xObjects];
  return {
    pages: document.contents.pages.map((scan, index) =>
      mark(scan, document.pages[index]?.resources ?? '<<>>', owners.pages.get(index), edits[index]),
    ),
    xObjects: new Map(
      xObjects
        .filter(([number]) => !hoistedXObjects.has(number))
        .map(([number, { scan, resources }]) => [number, mark(scan, resources, owners.xObjects.get(number))]),
    ),
    hoistedXObjects: new Map(
      xObjects
        .filter(([number]) => hoistedXObjects.has(number))
        .map(([number, { scan, resources }]) => [number, edit(scan, resources, unmarkContent(scan))]),
    ),
  };
}

/** What is known of the objects that a resource dictionary names, by resource name. */
function lookUp<T>(
  resources: string,
  kind: 'Font' | 'XObject',
  known: ReadonlyMap<number, T>,
): Map<string, T> {
  return new Map(
    [...readResourceNumbers(resources, kind)].flatMap(([name, number]) => {
      const value = known.get(number);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** What a stream's content belongs to. */
interface ContentMarking {
  /** The types of the owning elements by marked-content number. */
  readonly owners: readonly (string | undefined)[];
  /** The marked-content numbers of form XObjects that are marked where they are drawn, by resource name. */
  readonly hoistedXObjects: ReadonlyMap<string, number>;
}

/**
 * The edits that mark a stream's content as the structure has it: a sequence by the type of its element, and everything
 * else as an artifact (ISO 14289-1, 7.1), headers and footers as pagination.
 */
function markContent(scan: StreamContent, { owners, hoistedXObjects }: ContentMarking): Edit[] {
  const begins: Edit[] = [];
  const ends: Edit[] = [];
  const wrap = (start: number, end: number, text: string): void => {
    begins.push({ start, end: start, text });
    ends.push({ start: end, end, text: 'EMC\n' });
  };
  for (const { start, end, kind } of scan.looseParts)
    wrap(start, end, kind === 'margin' ? '/Artifact <</Type /Pagination>> BDC\n' : artifact);
  for (const [name, { start, end }] of scan.markedXObjects) {
    const mcid = hoistedXObjects.get(name);
    if (mcid !== undefined) wrap(start, end + 1, opening(owners[mcid], mcid));
  }
  const sequences = scan.sequences.map(({ mcid, start, contentStart }): Edit => ({
    start,
    end: contentStart,
    text: opening(owners[mcid], mcid),
  }));
  return [...ends, ...begins, ...sequences];
}

/** The edits that take all marks away from a form XObject that is marked where it is drawn. */
function unmarkContent(scan: StreamContent): Edit[] {
  return scan.sequences.flatMap(({ start, contentStart, contentEnd, end }) => [
    { start, end: contentStart, text: '' },
    { start: contentEnd, end: end + 1, text: '' },
  ]);
}

const artifact = '/Artifact BMC\n';

function opening(owner: string | undefined, mcid: number): string {
  return owner === undefined ? artifact : `/${owner} <</MCID ${mcid}>> BDC\n`;
}

/** What the spaces of a stream are inserted by. */
interface SpaceContext {
  readonly spacesOf: ReadonlyMap<MarkedSequence, readonly number[]>;
  /** The stream's fonts by resource name. */
  readonly fonts: ReadonlyMap<string, PrintedFont>;
}

/** The missing spaces by sequence. */
function groupSpaces(spaces: readonly MissingSpace[]): Map<MarkedSequence, number[]> {
  const grouped = new Map<MarkedSequence, number[]>();
  for (const { sequence, index } of spaces) {
    const indexes = grouped.get(sequence) ?? [];
    indexes.push(index);
    grouped.set(sequence, indexes);
  }
  return grouped;
}

/**
 * The edits that show a space at the end of each line that is broken at one: words have to be parted by characters, not
 * by their places (ISO 32000-1, 14.8.2.5).
 */
function insertSpaces(scan: StreamContent, { spacesOf, fonts }: SpaceContext): Edit[] {
  if (spacesOf.size === 0) return [];
  const substitute = [...scan.fontNames].find(
    (name) => fonts.get(name)?.type === 'Type0' && fonts.get(name)?.spaceCode !== undefined,
  );
  return scan.sequences.flatMap((sequence) =>
    (spacesOf.get(sequence) ?? []).flatMap((index) => {
      const run = sequence.runs.find((candidate) => candidate.textEnd === index);
      if (!run) return [];
      const own = fonts.get(run.fontName)?.spaceCode;
      if (own !== undefined) return [{ start: run.offset, end: run.offset, text: `<${own}> Tj\n` }];
      const code = substitute === undefined ? undefined : fonts.get(substitute)?.spaceCode;
      if (substitute === undefined || code === undefined) return [];
      return [
        { start: run.offset, end: run.offset, text: `/${substitute} ${run.fontSize} Tf\n<${code}> Tj\n` },
      ];
    }),
  );
}
