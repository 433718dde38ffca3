import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createPages } from './create-pages.ts';
import type { PagesContext } from './create-pages.ts';
import type { SiteArchive, SiteInput } from './site-input.ts';
import { listSitePages } from './site-pages.ts';
import { createZip } from './zip.ts';

/**
 * Writes the pages a second time, with links that work from disk, and packs them with the documents and exports,
 * in a folder of the archive's name. It waits for the documents; what only makes sense on the web stays out.
 */
export async function buildSiteArchive(
  input: SiteInput,
  context: Omit<PagesContext, 'medium'>,
): Promise<SiteArchive | undefined> {
  if (!input.archive) return undefined;
  const { name, date } = input.archive;
  const documents = await input.documents;
  const zip = createZip(date);
  const add = (file: string, content: Uint8Array | string): void => {
    zip.add(`${name}/${file}`, content);
  };
  const pages = listSitePages({ ...input, archive: undefined }, context.tools).filter(
    (page) => !page.isServedAnywhere,
  );
  const { files, render } = createPages(input, pages, { ...context, medium: 'disk' });
  for (const file of files) add(file, await render(file));
  for (const [file, content] of context.files.contents) if (file !== '_headers') add(file, content);
  for (const { path: file, bytes } of input.exports) add(file, bytes);
  for (const document of documents)
    add(document.path, await readFile(path.join(input.folder, document.path)));
  return { path: `${name}.zip`, bytes: zip.finish(), hasDocuments: documents.length > 0 };
}
