import type { LoadedJson } from '../../model/data/loaded-project.ts';
import { writeUnfinished } from '../../model/data/unfinished-text.ts';
import type { RegisterName } from '../../validate/places/edition-index.ts';
import { appendItem } from '../insert-json.ts';
import { changeFile, chooseId, coverEntry, createFile, folderOf } from './entry.ts';
import type { ChangedFile, Entry, EntryRequest, MakeEntry } from './entry.ts';
import { findGoal } from './goal.ts';
import type { OpenData } from './open-data.ts';

/** A partner in the register of partners. */
export const makePartner: MakeEntry = (data, request) =>
  makeInRegister(data, request, { register: 'partner', file: data.edition.partners, name: 'partners' });

/** An instrument in the register of instruments. */
export const makeInstrument: MakeEntry = (data, request) =>
  makeInRegister(data, request, {
    register: 'instrument',
    file: data.edition.instruments,
    name: 'instruments',
  });

/** An indicator, of the goal that was named. */
export const makeIndicator: MakeEntry = (data, request) => {
  const { parent } = request.options;
  const goal = parent === undefined ? undefined : findGoal(data, parent).id;
  const { indicators: file } = data.edition;
  const isProposal = coverEntry(data, file).entry.status === 'proposal';
  const status = isProposal ? 'proposal' : 'sourced';
  const goals = goal === undefined ? {} : { goals: { status, items: [{ goal }] } };
  return makeInRegister(data, request, { register: 'indicator', file, name: 'indicators', more: goals });
};

/** A source, in the language of the site until somebody says another. */
export const makeSource: MakeEntry = async (data, request) => {
  const { file, id } = identify(data, request, {
    register: 'source',
    name: 'sources',
    file: data.edition.sources,
  });
  const { language } = data;
  const title = request.name ?? writeUnfinished(language, id);
  const source = { id, title, ...(/^[a-z]{2,3}$/.test(language) ? { language } : {}) };
  return { id, files: [await addEntry(data, { name: 'sources', file, head: {}, entry: source })] };
};

interface Place {
  readonly register: RegisterName;
  /** Of the list, and of the file. */
  readonly name: 'partners' | 'instruments' | 'indicators' | 'sources';
  readonly file: LoadedJson | undefined;
  readonly more?: object;
}

async function makeInRegister(data: OpenData, request: EntryRequest, place: Place): Promise<Entry> {
  const { file, id } = identify(data, request, place);
  const cover = coverEntry(data, file);
  const name = request.name ?? writeUnfinished(data.language, id);
  const kinds = place.name === 'indicators' ? {} : { kinds: [] };
  const entry = { id, name, ...place.more, ...cover.entry };
  const changed = await addEntry(data, { name: place.name, file, head: { ...cover.file, ...kinds }, entry });
  return { id, files: [changed], isProposal: cover.entry.status === 'proposal' };
}

function identify(
  { index }: OpenData,
  request: EntryRequest,
  { register, file }: Place,
): { readonly file: LoadedJson | undefined; readonly id: string } {
  const { ids, path: place } = index.registers[register];
  return { file, id: chooseId(request, { taken: ids, place, otherwise: `${register}-${ids.size + 1}` }) };
}

function addEntry(
  data: OpenData,
  {
    name,
    file,
    head,
    entry,
  }: Pick<Place, 'name' | 'file'> & { readonly head: object; readonly entry: object },
): Promise<ChangedFile> {
  const path = `${folderOf(data)}/${name}.json`;
  if (file !== undefined) return changeFile(data, path, (text) => appendItem(text, [name], entry));
  return Promise.resolve(createFile(data, path, { ...head, [name]: [entry] }));
}
