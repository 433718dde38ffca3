import { formatFile } from '../begin/format-json.ts';
import { appendItem } from '../begin/insert-json.ts';
import { changeJson } from './change-json.ts';
import type { Entry, Report } from './entries.ts';

/** A file's text with an entry in it, and where in the file a place of the entry now is. */
export interface WrittenEntry {
  readonly text: string;
  /** The place within the entry of a JSON Pointer into the file; undefined where it leads elsewhere. */
  readonly placeOf: (pointer: string) => string | undefined;
}

/** A file's text with the entry as it is wanted; an entry that is as it was leaves every byte. An empty text is a new file. */
export function writeEntry(content: string, entry: Entry, value: unknown): WrittenEntry {
  const { kind, path, schema, kept, report } = entry;
  if (kind === 'chapter-text') return { text: writeText(content, String(value)), placeOf: () => undefined };
  if (report) return writeReport(content, report, value);
  const begin = path.map((key) => `/${String(key)}`).join('');
  const placeOf = (pointer: string): string | undefined =>
    pointer === begin || pointer.startsWith(`${begin}/`) ? pointer.slice(begin.length) : undefined;
  if (entry.value === undefined) return { text: appendItem(content, path.slice(0, -1), value), placeOf };
  const order = Object.keys(schema?.properties ?? {});
  return { text: changeJson(content, { path: [...path], value, order, kept }), placeOf };
}

/** A form gives lines that end in `\n`; the file's own ends and its byte order mark stay. */
function writeText(content: string, text: string): string {
  const mark = content.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.replace(/\r\n?/g, '\n');
  if (lines === content.slice(mark.length).replace(/\r\n?/g, '\n')) return content;
  return mark + (content.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines);
}

/** Reports take the places that those of the same goal or indicator have in the list; more of them come behind the last. */
function writeReport(content: string, { list, of, id }: Report, value: unknown): WrittenEntry {
  const wanted = readList(value, list).map((item) => ({ [of]: id, ...(item as object) }));
  const before = content === '' ? [] : readList(JSON.parse(content.replace(/^\uFEFF/, '')), list);
  const own = before.flatMap((item, index) => (read(item, of) === id ? [index] : []));
  const last = own.at(Math.min(wanted.length, own.length) - 1) ?? before.length - 1;
  const after: unknown[] = [];
  const places: number[] = [];
  const rest = [...wanted];
  const put = (items: readonly unknown[]): void => {
    for (const item of items) places.push(after.push(item) - 1);
  };
  for (const [index, item] of before.entries()) {
    if (!own.includes(index)) after.push(item);
    else put(rest.splice(0, 1));
    if (index === last) put(rest.splice(0));
  }
  put(rest);
  const placeOf = (pointer: string): string | undefined => {
    const [, found, index = '', inner = ''] = /^\/([^/]+)\/(\d+)(.*)$/.exec(pointer) ?? [];
    const place = found === list ? places.indexOf(Number(index)) : -1;
    return place < 0 ? undefined : `/${list}/${String(place)}${inner}`;
  };
  if (after.length === 0 && before.length === 0) return { text: content, placeOf };
  if (content === '') return { text: formatFile({ schemaVersion: 1, [list]: after }), placeOf };
  return { text: changeJson(content, { path: [list], value: after }), placeOf };
}

function readList(value: unknown, key: string): readonly unknown[] {
  const list = read(value, key);
  return Array.isArray(list) ? (list as unknown[]) : [];
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
