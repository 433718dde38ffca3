import { parseArray } from '../../pdf/syntax/array.ts';
import { parseDestinationName } from '../../pdf/read/destinations.ts';
import { formatDictionary } from '../../pdf/syntax/dictionary.ts';
import type { PdfDictionary } from '../../pdf/syntax/dictionary.ts';
import type { PdfBuilder } from '../../pdf/write/pdf-builder.ts';
import { formatPoints } from '../../pdf/syntax/geometry.ts';
import type { StructureTarget } from '../../pdf/structure/structure-element.ts';
import { formatTextString } from '../../pdf/syntax/text-string.ts';

/**
 * Writes the link annotations without their names, which can hold page numbers, and without their keys in the parent tree,
 * which are counted in the whole document; here keys begin at `firstKey`.
 */
export function writeAnnotations(
  builder: PdfBuilder,
  annotations: ReadonlyMap<number, PdfDictionary>,
  firstKey: number,
): Map<number, StructureTarget> {
  const targets = new Map<number, StructureTarget>();
  let structParent = firstKey;
  for (const [printedNumber, annotation] of annotations) {
    const entries = new Map(annotation);
    const destination = entries.get('Dest');
    if (destination !== undefined) entries.set('Dest', formatTextString(parseDestinationName(destination)));
    entries.set('Rect', roundRectangle(entries.get('Rect') ?? '[]'));
    entries.delete('Contents');
    entries.delete('StructParent');
    targets.set(printedNumber, { objectNumber: builder.addValue(formatDictionary(entries)), structParent });
    structParent++;
  }
  return targets;
}

function roundRectangle(source: string): string {
  return `[${parseArray(source)
    .map((edge) => formatPoints(Number(edge)))
    .join(' ')}]`;
}
