import { closeSync, fstatSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { giveTurn } from '../../give-turn.ts';
import type { CreatedPage } from '../eleventy/create-pages.ts';
import type { SiteArchive, SiteInput } from '../site-input.ts';
import { createZip } from './zip.ts';

/**
 * The site as one file for reading from disk, in the making: everything lies in a folder of its name. Pages that tell of the
 * documents wait for them and come last; what only makes sense on the web is to stay out.
 */
export interface OpenArchive {
  /** By its path, relative to the site. */
  readonly add: (place: string, content: Uint8Array | string) => Promise<void>;
  /** A page as it is read from disk, with what lies beside it. */
  readonly addPage: (page: CreatedPage, markup: Uint8Array | string) => Promise<void>;
  /** Adds the exports, and the documents as soon as they are there. */
  readonly finish: () => Promise<SiteArchive>;
  /** For the end, also where something failed. */
  readonly close: () => void;
}

/** Begins the archive in the site's folder; undefined where there is to be none. */
export function openSiteArchive(input: SiteInput): OpenArchive | undefined {
  if (!input.archive) return undefined;
  const { name, date } = input.archive;
  const descriptor = openSync(path.join(input.folder, `${name}.zip`), 'w');
  const zip = createZip(date, async (chunk) => {
    writeFileSync(descriptor, chunk);
    await giveTurn(input.signal);
  });
  const add: OpenArchive['add'] = (place, content) => zip.add(`${name}/${place}`, content);
  return {
    add,
    addPage: async (page, markup) => {
      if (page.isServedAnywhere) return;
      await add(page.file, markup);
      for (const [place, text] of page.files('disk')) await add(place, text);
    },
    finish: async () => {
      const documents = await input.documents;
      const signed = [...input.signed.values()].flat();
      for (const { path: place } of [...input.exports, ...documents, ...signed])
        await zip.addFile(`${name}/${place}`, path.join(input.folder, place));
      await zip.finish();
      return {
        path: `${name}.zip`,
        bytes: fstatSync(descriptor).size,
        hasDocuments: documents.length + signed.length > 0,
      };
    },
    close: () => {
      closeSync(descriptor);
    },
  };
}
