import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { createPages } from './create-pages.ts';
import type { PagesContext } from './create-pages.ts';
import type { DocumentFile, SiteArchive, SiteInput } from './site-input.ts';
import { listSitePages } from './site-pages.ts';
import { createZip } from './zip.ts';
import type { ZipArchive } from './zip.ts';

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
  const archivePath = `${name}.zip`;
  const file = path.join(input.folder, archivePath);
  const handle = await open(file, 'wx');
  try {
    const zip = createZip(date, (chunk) => handle.writeFile(chunk));
    await addFiles(zip, { ...input, archive: { name, date } }, context, documents);
    await zip.finish();
  } finally {
    await handle.close();
  }
  return { path: archivePath, bytes: (await stat(file)).size, hasDocuments: documents.length > 0 };
}

async function addFiles(
  zip: ZipArchive,
  input: SiteInput & { readonly archive: { readonly name: string } },
  context: Omit<PagesContext, 'medium'>,
  documents: readonly DocumentFile[],
): Promise<void> {
  const add = (file: string, content: Uint8Array | string): Promise<void> =>
    zip.add(`${input.archive.name}/${file}`, content);
  const pages = listSitePages({ ...input, archive: undefined }, context.tools).filter(
    (page) => !page.isServedAnywhere,
  );
  const { files, render } = createPages(input, pages, { ...context, medium: 'disk' });
  for (const file of files) await add(file, await render(file));
  for (const [file, content] of context.files.contents) if (file !== '_headers') await add(file, content);
  for (const { path: file } of [...input.exports, ...documents])
    await zip.addFile(`${input.archive.name}/${file}`, path.join(input.folder, file));
}
