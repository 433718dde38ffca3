import { coverEntry, createFile, folderOf } from '../begin/new/entry.ts';
import type { OpenData } from '../begin/new/open-data.ts';
import { appendItem } from '../begin/insert-json.ts';
import { makeId } from '../begin/make-id.ts';
import { foldText, readTextIn } from './read-data-text.ts';
import type { Drafts } from './drafts.ts';

/** Registers of partners and instruments: names that are there give their ids, others become entries. */
export interface RegisterDrafts {
  readonly idFor: (register: 'partners' | 'instruments', name: string) => Promise<string>;
  /** Names that became entries. */
  readonly added: readonly string[];
}

export function createRegisterDrafts(data: OpenData, drafts: Drafts): RegisterDrafts {
  const added: string[] = [];
  const open = (name: 'partners' | 'instruments') => {
    const { entries, ids } = data.index.registers[name === 'partners' ? 'partner' : 'instrument'];
    const known = new Map(
      entries.flatMap((entry) => {
        const { id, name: text } = entry.value as { readonly id?: string; readonly name?: unknown };
        const words = readTextIn(text, data.language);
        return id === undefined || words === undefined ? [] : [[foldText(words), id] as const];
      }),
    );
    return { known, taken: new Set(ids) };
  };
  const registers = { partners: open('partners'), instruments: open('instruments') };
  return {
    added,
    idFor: async (register, name) => {
      const { known, taken } = registers[register];
      const found = known.get(foldText(name));
      if (found !== undefined) return found;
      const id = makeId(name, { taken, otherwise: `${register.slice(0, -1)}-${String(taken.size + 1)}` });
      taken.add(id);
      known.set(foldText(name), id);
      added.push(name);
      const file = data.edition[register];
      const cover = coverEntry(data, file);
      const entry = { id, name, ...cover.entry };
      const path = `${folderOf(data)}/${register}.json`;
      if (file !== undefined || drafts.has(path))
        await drafts.change(path, (text) => appendItem(text, [register], entry));
      else drafts.add(createFile(data, path, { ...cover.file, kinds: [], [register]: [entry] }));
      return id;
    },
  };
}
