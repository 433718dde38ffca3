import type { DataShape } from '../data/data-shape.ts';
import { isRecord } from '../data/json-pointer.ts';
import { resolveShape } from './walk-proposals.ts';

/** The value of a JSON file, by the kind of its schema. */
export interface DataFile {
  readonly kind: string;
  readonly value: unknown;
}

/** Files without their proposals. */
export interface Forgotten {
  /** In the order of the files; undefined where nothing is left of one. A value that held no proposal is the same object. */
  readonly values: readonly unknown[];
  /** What is a proposal and cannot be done without. */
  readonly needed: readonly { readonly file: DataFile; readonly key: string }[];
  /** The object that one of `values` was made from. */
  readonly originalOf: <T extends object>(value: T) => T;
}

/** Ids by the register of which their entries are. */
type Ids = ReadonlyMap<string, ReadonlySet<string>>;

interface Forgetting {
  readonly gone: Ids;
  /** Hears of a value that its file cannot be without. */
  readonly onNeeded: (key: string) => void;
  readonly originals: Map<object, object>;
}

/** A document cannot be without its act, and its statements not without their sources, though either may be missing. */
const needs: Readonly<Record<string, readonly string[]>> = { strategy: ['adoption'], sources: ['sources'] };

/**
 * Files that belong together as if nobody had proposed anything. A statement that is a proposal goes; what cannot be
 * without it goes with it (a result without its text), and so does what names something that went. A list that is a
 * proposal keeps the items that say that they are none; one of which nothing is left is not supplied.
 */
export function forgetProposals(files: readonly DataFile[]): Forgotten {
  let gone: Ids = new Map();
  for (;;) {
    const needed: Forgotten['needed'][number][] = [];
    const originals = new Map<object, object>();
    const values = files.map((file) => {
      const onNeeded = (key: string): void => {
        needed.push({ file, key });
      };
      return forgetFile(file, { gone, originals, onNeeded });
    });
    const found = listGone(files, values);
    if (countIds(found) === countIds(gone))
      return {
        values,
        needed,
        originalOf: <T extends object>(value: T) => (originals.get(value) ?? value) as T,
      };
    gone = found;
  }
}

function forgetFile({ kind, value }: DataFile, forgetting: Forgetting): unknown {
  const shape = resolveShape(kind);
  if (shape.defines !== undefined) return forget(value, shape, forgetting);
  if (!isRecord(value)) return value;
  const members = forgetMembers(value, shape, forgetting);
  for (const key of Object.keys(members)) {
    const isNeeded = [...(shape.required ?? []), ...(needs[kind] ?? [])].includes(key);
    const isLess = Array.isArray(members[key]) && kind === 'sources' && hasFewer(members[key], value[key]);
    if (isNeeded && (members[key] === undefined || isLess)) forgetting.onNeeded(key);
  }
  return rebuild(value, members, forgetting);
}

function hasFewer(list: readonly unknown[], original: unknown): boolean {
  return Array.isArray(original) && list.length < original.length;
}

/** Undefined where nothing is left. */
function forget(value: unknown, shape: DataShape, forgetting: Forgetting): unknown {
  if (shape.names !== undefined)
    return typeof value === 'string' && forgetting.gone.get(shape.names)?.has(value) ? undefined : value;
  if (shape.isText) return forgetText(value);
  if (Array.isArray(value)) return forgetItems(value, shape, forgetting);
  if (!isRecord(value)) return value;
  if (shape.status === 'list') return forgetList(value, shape, forgetting);
  if (shape.status === 'statement' && value.status === 'proposal') return undefined;
  const members = forgetMembers(value, shape, forgetting);
  const isWhole = (shape.required ?? []).every(
    (key) => !Object.hasOwn(members, key) || members[key] !== undefined,
  );
  return isWhole ? rebuild(value, members, forgetting) : undefined;
}

/** The languages in which it is not only proposed. */
function forgetText(text: unknown): unknown {
  if (!isRecord(text)) return text;
  const languages = Object.entries(text);
  const kept = languages.filter(([, words]) => !isRecord(words) || words.status !== 'proposal');
  if (kept.length === languages.length) return text;
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function forgetItems(
  list: readonly unknown[],
  { items, minItems = 0 }: DataShape,
  forgetting: Forgetting,
): unknown {
  if (items === undefined) return list;
  const shape = resolveShape(items);
  const kept = list.map((item) => forget(item, shape, forgetting)).filter((item) => item !== undefined);
  if (kept.length === list.length && kept.every((item, index) => item === list[index])) return list;
  return kept.length < minItems ? undefined : kept;
}

/** Items inherit the status of the list. What is left has a source; an empty list says why by itself. */
function forgetList(
  list: Readonly<Record<string, unknown>>,
  shape: DataShape,
  forgetting: Forgetting,
): unknown {
  const isProposal = list.status === 'proposal';
  const items: readonly unknown[] = Array.isArray(list.items) ? list.items : [];
  const said = isProposal ? items.filter((item) => isRecord(item) && item.status === 'sourced') : items;
  const source = said.length === items.length ? list : { ...list, items: said };
  const members = forgetMembers(source, shape, forgetting);
  const left: readonly unknown[] = Array.isArray(members.items) ? members.items : [];
  if (list.status === 'none') {
    const isExplained = members.reason !== undefined || list.sources !== undefined;
    return isExplained ? rebuild(list, members, forgetting) : undefined;
  }
  if (left.length === 0 && (isProposal || items.length > 0)) return undefined;
  return rebuild(isProposal ? { ...list, status: 'sourced' } : list, members, forgetting);
}

/** The members that the shape knows and that are there. */
function forgetMembers(
  value: Readonly<Record<string, unknown>>,
  shape: DataShape,
  forgetting: Forgetting,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shape.members ?? {}).flatMap(([key, member]) => {
      if (!Object.hasOwn(value, key)) return [];
      const isRequired = shape.required?.includes(key) ?? false;
      const kept = forget(value[key], resolveShape(member), forgetting);
      return [[key, isEmptied(kept, value[key]) && !isRequired ? undefined : kept]];
    }),
  );
}

function isEmptied(kept: unknown, original: unknown): boolean {
  return Array.isArray(kept) && kept.length === 0 && Array.isArray(original) && original.length > 0;
}

function rebuild(
  value: Readonly<Record<string, unknown>>,
  members: Readonly<Record<string, unknown>>,
  { originals }: Forgetting,
): unknown {
  if (Object.entries(members).every(([key, member]) => member === value[key])) return value;
  const rebuilt = Object.fromEntries(
    Object.entries({ ...value, ...members }).filter(([, member]) => member !== undefined),
  );
  originals.set(rebuilt, value);
  return rebuilt;
}

/** The entries that were in the files and are not in what is left of them. */
function listGone(files: readonly DataFile[], values: readonly unknown[]): Ids {
  const before = new Map<string, Set<string>>();
  for (const { kind, value } of files)
    collectIds(value, resolveShape(kind), (register, id) => {
      before.set(register, (before.get(register) ?? new Set()).add(id));
    });
  for (const [index, { kind }] of files.entries())
    collectIds(values[index], resolveShape(kind), (register, id) => before.get(register)?.delete(id));
  return before;
}

function collectIds(value: unknown, shape: DataShape, onId: (register: string, id: string) => void): void {
  if (Array.isArray(value)) {
    if (shape.items === undefined) return;
    const items = resolveShape(shape.items);
    for (const item of value) collectIds(item, items, onId);
  } else if (isRecord(value)) {
    if (shape.defines !== undefined && typeof value.id === 'string') onId(shape.defines, value.id);
    for (const [key, member] of Object.entries(shape.members ?? {}))
      collectIds(value[key], resolveShape(member), onId);
  }
}

function countIds(ids: Ids): number {
  return [...ids.values()].reduce((sum, { size }) => sum + size, 0);
}
