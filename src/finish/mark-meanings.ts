import { formatTextString } from '../pdf/text-string.ts';
import { holdRun } from './hold-run.ts';
import type { TextLeaf } from './text-leaves.ts';

/**
 * Says what signs stand for: a screen reader would read the cross of a table as a sign of multiplication and be silent at
 * a dash. The glyphs, and what is searched and copied, stay (ISO 32000-1, 14.9.4).
 */
export function markMeanings(meanings: ReadonlyMap<TextLeaf, string>): void {
  for (const [leaf, meaning] of meanings) holdRun(leaf).entries.set('ActualText', formatTextString(meaning));
}
