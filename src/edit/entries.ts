import type { LoadedEdition, LoadedJson, LoadedProject } from '../model/data/loaded-project.ts';
import { schemas } from '../validate/schemas.ts';
import { entrySchemas, headSchema, heads, registers, reports, without } from './entry-schemas.ts';
import type { Schema } from './entry-schemas.ts';

/** Kinds of what is edited by itself, in the order in which they are listed. */
export const entryKinds = [
  'site',
  'strategy',
  'goal',
  'statuses',
  'indicator',
  'values',
  'partner',
  'instrument',
  'source',
  'term',
  'figure',
  'chapter',
  'chapter-text',
  'file',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Something of the data that is edited by itself: a goal without those below it, an entry of a register, a chapter. */
export interface Entry {
  /** `torun-2010/goal/otoczenie-biznesu`, `torun-2010/chapter-text/historia.pl`: by it alone an entry is asked for. */
  readonly address: string;
  readonly kind: EntryKind;
  /** Undefined for what holds for all. */
  readonly edition: string | undefined;
  /** Relative to the project; need not be there yet where it has reports. */
  readonly file: string;
  /** Where it stands in its file; empty where it is the whole of it. */
  readonly path: readonly (string | number)[];
  readonly id: string;
  /** Of a goal that has one. */
  readonly number: string | undefined;
  /** Its title or name as the data have it, in one language or several. */
  readonly title: unknown;
  /** Of a chapter's text. */
  readonly language: string | undefined;
  /** What is edited; the text of a chapter. Undefined for an entry that is to be made. */
  readonly value: unknown;
  /** What its form is made from; undefined for a text. */
  readonly schema: Schema | undefined;
  /** Keys that are entries of their own. */
  readonly kept: readonly string[];
  /** Of reports: which items of the list are meant. */
  readonly report: Report | undefined;
}

/** The items of the list `list` whose key `of` has the value `id`. */
export interface Report {
  readonly list: keyof typeof reports;
  readonly of: string;
  readonly id: string;
}

/** Everything that can be edited by itself, in the order of the data. What has no id of its own, or that of another, is left out. */
export function listEntries({ site, editions }: Pick<LoadedProject, 'site' | 'editions'>): Entry[] {
  const entries = [
    ...(site ? listWhole('site', site) : []),
    ...editions.flatMap((edition) => [
      ...(edition.strategy ? listWhole('strategy', edition.strategy, edition.id) : []),
      ...listGoals(edition),
      ...registerKinds.flatMap((kind) => listRegister(edition, kind)),
      ...listReports(edition),
      ...listChapters(edition),
      ...listHeads(edition),
    ]),
  ];
  const byAddress = new Map<string, Entry>();
  for (const entry of entries) if (!byAddress.has(entry.address)) byAddress.set(entry.address, entry);
  return [...byAddress.values()];
}

/** Places for entries that are not there yet: at the end of each register that the edition has. */
export function listNewEntries({ editions }: Pick<LoadedProject, 'editions'>): Entry[] {
  return editions.flatMap((edition) =>
    registerKinds.flatMap((kind) => {
      const { file, key, items } = readRegister(edition, kind);
      // A figure needs its picture beside it.
      if (!file || !items || kind === 'figure') return [];
      // Its id is made from its name.
      const schema = without(entrySchemas[kind], ['id']);
      const place = { value: undefined, path: [key, items.length], schema };
      const { title: pl, english } = entrySchemas[kind];
      return [{ ...describe(kind, edition.id, file.path, '', place), title: { pl, en: english.title } }];
    }),
  );
}

const registerKinds = Object.keys(registers) as (keyof typeof registers)[];

interface Place {
  readonly value: unknown;
  readonly path: Entry['path'];
  readonly schema?: Schema;
  readonly kept?: readonly string[];
}

function describe(
  kind: EntryKind,
  edition: string | undefined,
  file: string,
  id: string,
  { value, path, schema, kept = [] }: Place,
): Entry {
  const { title, name, term, number }: Members = isObject(value) ? value : {};
  return {
    address: [edition, kind, id].filter((part) => part !== undefined).join('/'),
    ...{ kind, edition, file, path, id, value, schema, kept },
    title: title ?? name ?? term,
    number: typeof number === 'string' ? number : undefined,
    language: undefined,
    report: undefined,
  };
}

function listWhole(kind: 'site' | 'strategy', { path: file, value }: LoadedJson, edition?: string): Entry[] {
  if (!isObject(value)) return [];
  return [describe(kind, edition, file, kind, { value, path: [], schema: entrySchemas[kind] })];
}

function listGoals({ id: edition, goals }: LoadedEdition): Entry[] {
  const list = (file: LoadedJson, { value, path }: Place): Entry[] => {
    if (!isObject(value)) return [];
    const { children, ...goal } = value;
    const below = Array.isArray(children) ? (children as unknown[]) : [];
    const schema = path.length === 0 ? entrySchemas.topGoal : entrySchemas.goal;
    return [
      ...(typeof goal.id === 'string'
        ? [describe('goal', edition, file.path, goal.id, { value: goal, path, schema, kept: ['children'] })]
        : []),
      ...below.flatMap((child, index) => list(file, { value: child, path: [...path, 'children', index] })),
    ];
  };
  return goals.flatMap((file) => list(file, { value: file.value, path: [] }));
}

function readRegister(
  edition: LoadedEdition,
  kind: keyof typeof registers,
): { readonly key: string; readonly file: LoadedJson | undefined; readonly items: unknown[] | undefined } {
  const { file: name, list: key } = registers[kind];
  const file = edition[name];
  const items: unknown = isObject(file?.value) ? file.value[key] : undefined;
  return { key, file, items: Array.isArray(items) ? (items as unknown[]) : undefined };
}

function listRegister(edition: LoadedEdition, kind: keyof typeof registers): Entry[] {
  const { key, file, items = [] } = readRegister(edition, kind);
  if (!file) return [];
  return items.flatMap((value, index) =>
    isObject(value) && typeof value.id === 'string'
      ? [
          describe(kind, edition.id, file.path, value.id, {
            ...{ value, path: [key, index], schema: entrySchemas[kind] },
          }),
        ]
      : [],
  );
}

/** The values of each indicator, the states of each goal; also where none has been reported yet. */
function listReports(edition: LoadedEdition): Entry[] {
  const folder = edition.folder.replace(/editions(?=\/[^/]+$)/, 'monitoring');
  return (['values', 'statuses'] as const).flatMap((list) => {
    const { of } = reports[list];
    const file = edition[list];
    const all: unknown = isObject(file?.value) ? file.value[list] : undefined;
    if (file && !Array.isArray(all)) return [];
    const items = Array.isArray(all) ? (all as unknown[]) : [];
    const subjects = of === 'goal' ? listGoals(edition) : listRegister(edition, of);
    return subjects.map(({ id, title, number }): Entry => {
      const own = items.filter((item) => isObject(item) && item[of] === id) as Members[];
      const value = { [list]: own.map(({ [of]: _, ...item }) => item) };
      const place = { value, path: [], schema: entrySchemas[list] };
      const entry = describe(list, edition.id, file?.path ?? `${folder}/${list}.json`, id, place);
      return { ...entry, title, number, report: { list, of, id } };
    });
  });
}

/** Of each chapter what the edition says of it, and its text in each language. */
function listChapters({ id: edition, strategy, chapters }: LoadedEdition): Entry[] {
  const described = isObject(strategy?.value) ? strategy.value.chapters : undefined;
  const items = Array.isArray(described) ? (described as unknown[]) : [];
  const heads = items.flatMap((value, index) =>
    strategy && isObject(value) && typeof value.id === 'string'
      ? [
          describe('chapter', edition, strategy.path, value.id, {
            ...{ value, path: ['chapters', index], schema: entrySchemas.chapter },
          }),
        ]
      : [],
  );
  const texts = chapters.flatMap(({ id, language, path: file, text }): Entry[] => {
    if (text === undefined) return [];
    const entry = describe('chapter-text', edition, file, `${id}.${language}`, { value: text, path: [] });
    return [{ ...entry, title: heads.find((head) => head.id === id)?.title ?? id, language }];
  });
  return [...heads, ...texts];
}

/** What a file says of all its entries. */
function listHeads(edition: LoadedEdition): Entry[] {
  return (Object.keys(heads) as (keyof typeof heads)[]).flatMap((name) => {
    const file = edition[name];
    const list = heads[name];
    if (!file || !isObject(file.value)) return [];
    const { [list]: _, ...value } = file.value;
    const place = { value, path: [], schema: headSchema(name), kept: [list] };
    const { title: pl, english } = schemas[name];
    const entry = describe('file', edition.id, file.path, name, place);
    return [{ ...entry, title: { pl, en: english.title } }];
  });
}

type Members = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
