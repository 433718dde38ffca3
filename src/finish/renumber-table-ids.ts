import type { StructureElement } from '../pdf/structure-element.ts';
import { walkStructure } from '../pdf/walk-structure.ts';

/**
 * Gives the elements that cells name as their headers ids of their own: Chromium's are counters of the browser's
 * process and differ from print to print.
 */
export function renumberTableIds(structure: StructureElement): void {
  const renamed = new Map<string, string>();
  for (const { entries } of walkStructure(structure)) {
    const id = entries.get('ID');
    if (id === undefined) continue;
    const newId = `(th-${String(renamed.size + 1).padStart(5, '0')})`;
    renamed.set(id, newId);
    entries.set('ID', newId);
  }
  for (const { entries } of walkStructure(structure)) {
    const attributes = entries.get('A');
    if (attributes?.includes('/Headers') === true)
      entries.set(
        'A',
        attributes.replace(/\(node\d+\)/g, (id) => renamed.get(id) ?? id),
      );
  }
}
