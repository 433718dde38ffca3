import { formatDictionary } from '../syntax/dictionary.ts';
import type { PdfDraft } from './pdf-draft.ts';
import { formatReference } from '../syntax/reference.ts';
import { stringBytes } from '../syntax/text-string.ts';

const entriesALeaf = 64;

/** Writes a name tree (ISO 32000-1, 7.9.6), sorted by the bytes of its keys; gives the number of its root. */
export function writeNameTree(draft: PdfDraft, entries: Iterable<readonly [string, string]>): number {
  const sorted = [...entries].map((entry) => ({ entry, bytes: stringBytes(entry[0]) }));
  sorted.sort((a, b) => a.bytes.compare(b.bytes));
  return writeTree(
    draft,
    sorted.map(({ entry }) => entry),
    'Names',
  );
}

/** Writes a number tree (ISO 32000-1, 7.9.7), sorted; gives the number of its root. */
export function writeNumberTree(draft: PdfDraft, entries: Iterable<readonly [number, string]>): number {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  return writeTree(
    draft,
    sorted.map(([key, value]) => [String(key), value]),
    'Nums',
  );
}

function writeTree(draft: PdfDraft, sorted: readonly (readonly [string, string])[], key: string): number {
  const leaves: string[] = [];
  for (let start = 0; start < sorted.length; start += entriesALeaf) {
    const part = sorted.slice(start, start + entriesALeaf);
    const items = `[${part.map(([name, value]) => `${name} ${value}`).join(' ')}]`;
    const limits = `[${part[0]?.[0] ?? ''} ${part.at(-1)?.[0] ?? ''}]`;
    leaves.push(
      formatReference(
        draft.addValue(
          formatDictionary([
            ['Limits', limits],
            [key, items],
          ]),
        ),
      ),
    );
  }
  if (leaves.length === 0) return draft.addValue(formatDictionary([[key, '[]']]));
  return draft.addValue(formatDictionary([['Kids', `[${leaves.join(' ')}]`]]));
}
