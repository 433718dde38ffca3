import { formatDictionary } from '../syntax/dictionary.ts';
import type { ObjectSink } from './pdf-builder.ts';
import { formatReference } from '../syntax/reference.ts';
import { stringBytes } from '../syntax/text-string.ts';

const entriesALeaf = 64;

/** Writes a name tree (ISO 32000-1, 7.9.6), sorted by the bytes of its keys; gives the number of its root. */
export function writeNameTree(builder: ObjectSink, entries: Iterable<readonly [string, string]>): number {
  const sorted = [...entries].map((entry) => ({ entry, bytes: stringBytes(entry[0]) }));
  sorted.sort((a, b) => a.bytes.compare(b.bytes));
  return writeTree(
    builder,
    sorted.map(({ entry }) => entry),
    'Names',
  );
}

/** Writes a number tree (ISO 32000-1, 7.9.7), sorted; gives the number of its root. */
export function writeNumberTree(builder: ObjectSink, entries: Iterable<readonly [number, string]>): number {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  return writeTree(
    builder,
    sorted.map(([key, value]) => [String(key), value]),
    'Nums',
  );
}

function writeTree(builder: ObjectSink, sorted: readonly (readonly [string, string])[], key: string): number {
  const leaves: string[] = [];
  for (let start = 0; start < sorted.length; start += entriesALeaf) {
    const part = sorted.slice(start, start + entriesALeaf);
    const items = `[${part.map(([name, value]) => `${name} ${value}`).join(' ')}]`;
    const limits = `[${part[0]?.[0] ?? ''} ${part.at(-1)?.[0] ?? ''}]`;
    leaves.push(
      formatReference(
        builder.addValue(
          formatDictionary([
            ['Limits', limits],
            [key, items],
          ]),
        ),
      ),
    );
  }
  if (leaves.length === 0) return builder.addValue(formatDictionary([[key, '[]']]));
  return builder.addValue(formatDictionary([['Kids', `[${leaves.join(' ')}]`]]));
}
