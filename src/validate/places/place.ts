import type { LoadedJson } from '../../model/data/loaded-project.ts';
import { appendToPointer, isRecord } from '../../model/data/json-pointer.ts';

/** A value and where it stands. Rules run over data that may be wrong in other ways, so nothing is known of the value. */
export interface Place {
  readonly file: LoadedJson;
  readonly pointer: string;
  readonly value: unknown;
}

/** The whole of a file; nothing where it is missing or unreadable. */
export function rootsOf(...files: readonly (LoadedJson | undefined)[]): Place[] {
  return files.flatMap((file) =>
    file?.value === undefined ? [] : [{ file, pointer: '', value: file.value }],
  );
}

/**
 * The places that a path leads to: keys with `/` between them, `*` for each item of a list or each entry of an object.
 * What is not there, or has another shape, is left out.
 */
export function select(from: Place, path: string): Place[] {
  return path.split('/').reduce((places, step) => places.flatMap((place) => descend(place, step)), [from]);
}

/** The one place that a path without `*` leads to. */
export function selectOne(from: Place, path: string): Place | undefined {
  return select(from, path)[0];
}

/** The text that a path without `*` leads to. */
export function selectText(from: Place, path: string): string | undefined {
  const value = selectOne(from, path)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Keys and values of an object; empty for anything else. */
export function entriesOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}

/** The place of a key or an index of an object or a list. */
export function memberOf(place: Place, key: string | number, value: unknown): Place {
  return { file: place.file, pointer: appendToPointer(place.pointer, key), value };
}

function descend(place: Place, step: string): Place[] {
  const { value } = place;
  if (Array.isArray(value))
    return step === '*' ? value.map((item: unknown, index) => memberOf(place, index, item)) : [];
  if (step === '*') return entriesOf(value).map(([key, inner]) => memberOf(place, key, inner));
  return isRecord(value) && Object.hasOwn(value, step) ? [memberOf(place, step, value[step])] : [];
}
