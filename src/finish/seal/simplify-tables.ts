import { parseArray } from '../../pdf/syntax/array.ts';
import { formatDictionary, parseDictionary } from '../../pdf/syntax/dictionary.ts';
import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import { walkStructure } from '../../pdf/structure/structure-element.ts';

/**
 * Puts the attributes of cells into one dictionary without the spans of 1, which are the default, and gives the cells
 * that others name as their headers ids of their own, which begin with `name`: Chromium's are counters of the tab's process,
 * and two tables of a document that was printed in parts can share one.
 */
export function simplifyTables(structure: StructureElement, name: string): void {
  let count = 0;
  for (const table of walkStructure(structure)) {
    if (table.type !== 'Table') continue;
    const renamed = new Map<string, string>();
    simplifyCells(table, (id) => {
      const newId = renamed.get(id) ?? `(th-${name}-${String(++count).padStart(5, '0')})`;
      renamed.set(id, newId);
      return newId;
    });
  }
}

function simplifyCells(table: StructureElement, rename: (id: string) => string): void {
  for (const { type, entries } of walkStructure(table)) {
    if (type !== 'TH' && type !== 'TD') continue;
    const id = entries.get('ID');
    if (id !== undefined) entries.set('ID', rename(id));
    const attributes = readAttributes(entries.get('A') ?? '[]');
    const headers = attributes.get('Headers');
    if (headers !== undefined) attributes.set('Headers', `[${parseArray(headers).map(rename).join(' ')}]`);
    entries.delete('A');
    if (attributes.size > 1) entries.set('A', formatDictionary(attributes));
  }
}

/** The entries of all dictionaries, which have the same owner (`/O /Table`). */
function readAttributes(source: string): Map<string, string> {
  const dictionaries = source.startsWith('[') ? parseArray(source) : [source];
  const attributes = new Map(dictionaries.flatMap((dictionary) => [...parseDictionary(dictionary)]));
  for (const span of ['RowSpan', 'ColSpan']) if (attributes.get(span) === '1') attributes.delete(span);
  return attributes;
}

/** The header cells that a cell names, in PDF syntax. */
export function readHeaders(cell: StructureElement): string[] {
  const headers = readAttributes(cell.entries.get('A') ?? '[]').get('Headers');
  return headers === undefined ? [] : parseArray(headers);
}
