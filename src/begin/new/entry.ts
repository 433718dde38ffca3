import type { LoadedJson } from '../../model/data/loaded-project.ts';
import { PublishError, quoteValue } from '../../problem.ts';
import { schemaAddress } from '../editor-files.ts';
import { formatFile } from '../format-json.ts';
import { makeId } from '../make-id.ts';
import type { EntryOptionName } from '../command-words.ts';
import type { OpenData } from './open-data.ts';
import { sourcesOf } from './open-data.ts';

/** What is asked for. */
export interface EntryRequest {
  /** A title or a name, in the first language of the site. */
  readonly name: string | undefined;
  readonly options: Readonly<Partial<Record<EntryOptionName, string>>>;
  /** The day on which it is made. */
  readonly today: string;
  /** The day of which a report speaks. */
  readonly date?: string | undefined;
}

/** A file to be written. */
export interface ChangedFile {
  /** Within the data folder. */
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What it held before; undefined for a new file. */
  readonly before: string | undefined;
}

/** Something new in the data. */
export interface Entry {
  readonly id: string;
  readonly files: readonly ChangedFile[];
  /** Of a goal; null for one that has none. */
  readonly number?: string | null;
  /** Whether it is marked as a proposal, because nothing says where it is from. */
  readonly isProposal?: boolean;
  /** Of an edition: the one that it was made from. */
  readonly from?: string;
  /** Of an edition: its address. */
  readonly path?: string;
}

/** Makes what is asked for; nothing is written yet. */
export type MakeEntry = (data: OpenData, request: EntryRequest) => Promise<Entry>;

/** The id that was asked for, if it is free, or one made from the name. Throws PublishError `invalid-id`, `id-taken`. */
export function chooseId(
  { name = '', options }: EntryRequest,
  {
    taken,
    place,
    otherwise,
  }: { readonly taken: ReadonlySet<string>; readonly place: string; readonly otherwise: string },
): string {
  const { id } = options;
  if (id === undefined) return makeId(name, { taken, otherwise });
  const found = quoteValue(id);
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(id))
    throw new PublishError([
      { code: 'invalid-id', file: '--id', values: { found, suggestion: makeId(id, { taken, otherwise }) } },
    ]);
  if (taken.has(id)) throw new PublishError([{ code: 'id-taken', file: '--id', values: { found, place } }]);
  return id;
}

/** A file with a change made to it. */
export async function changeFile(
  { read }: OpenData,
  name: string,
  change: (text: string) => string,
): Promise<ChangedFile> {
  const before = await read(name);
  if (before === undefined) throw new Error(`${name} is not there any more.`);
  const mark = before.startsWith('\uFEFF') ? '\uFEFF' : '';
  return { name, content: mark + change(before.slice(mark.length)), before };
}

/** A new file, with its schema where the others of the data have theirs. */
export function createFile({ strategy }: OpenData, name: string, value: object): ChangedFile {
  const schema = '$schema' in strategy ? { $schema: schemaAddress(name) } : {};
  return { name, content: formatFile({ ...schema, ...value }), before: undefined };
}

/** The name of a file within the data folder. */
export function nameOf({ project }: OpenData, file: Pick<LoadedJson, 'path'>): string {
  return file.path.slice(project.folder.length + 1);
}

/** The folder of the edition within the data folder. */
export function folderOf({ edition }: OpenData): string {
  return `editions/${edition.id}`;
}

/** What a file that is there, or one that is made, says of where its entries are from. */
export function coverEntry(
  { edition }: OpenData,
  file: LoadedJson | undefined,
): { readonly file: object; readonly entry: { readonly status?: 'proposal' } } {
  const sources = sourcesOf(file ?? edition.strategy);
  if (sources === undefined) return { file: {}, entry: { status: 'proposal' } };
  return { file: file === undefined ? { sources } : {}, entry: {} };
}
