import type { ContentScan, MarkedSequence } from '../pdf/content-scan.ts';
import type { Edit } from '../pdf/edit-bytes.ts';
import type { PrintedFont } from '../pdf/printed-font.ts';
import type { MissingSpace } from './align-texts.ts';

/** What the spaces of a stream are inserted by. */
export interface SpaceContext {
  readonly spacesOf: ReadonlyMap<MarkedSequence, readonly number[]>;
  /** The stream's fonts by resource name. */
  readonly fonts: ReadonlyMap<string, PrintedFont>;
}

/** The missing spaces by sequence. */
export function groupSpaces(spaces: readonly MissingSpace[]): Map<MarkedSequence, number[]> {
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
export function insertSpaces(scan: ContentScan, { spacesOf, fonts }: SpaceContext): Edit[] {
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
