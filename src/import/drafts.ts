import type { ChangedFile } from '../begin/new/entry.ts';
import { changeFile } from '../begin/new/entry.ts';
import type { OpenData } from '../begin/new/open-data.ts';

/** Files of the data as they will be: several changes to one file come one after another, and nothing is written. */
export interface Drafts {
  readonly change: (name: string, change: (text: string) => string) => Promise<void>;
  readonly add: (file: ChangedFile) => void;
  readonly has: (name: string) => boolean;
  /** Those that differ from what is there. */
  readonly list: () => ChangedFile[];
}

export function createDrafts(data: OpenData): Drafts {
  const files = new Map<string, ChangedFile>();
  return {
    change: async (name, change) => {
      const draft = files.get(name);
      files.set(
        name,
        draft === undefined
          ? await changeFile(data, name, change)
          : { ...draft, content: change(String(draft.content)) },
      );
    },
    add: (file) => {
      files.set(file.name, file);
    },
    has: (name) => files.has(name),
    list: () => [...files.values()].filter(({ before, content }) => before !== content),
  };
}
