import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { createPages } from './create-pages.ts';
import type { PagesContext } from './create-pages.ts';
import type { SiteArchive, SiteInput } from './site-input.ts';
import type { SitePage } from './site-page.ts';
import { createZip } from './zip.ts';

/**
 * Writes the pages a second time, with links that work from disk, and packs them with the documents and exports,
 * in a folder of the archive's name. It waits for the documents; what only makes sense on the web stays out.
 */
export async function buildSiteArchive(
  input: SiteInput,
  pages: readonly SitePage[],
  context: Omit<PagesContext, 'medium' | 'archive'>,
): Promise<SiteArchive | undefined> {
  if (!input.archive) return undefined;
  const { name, date } = input.archive;
  const documents = await input.documents;
  const file = path.join(input.folder, `${name}.zip`);
  const handle = await open(file, 'w');
  try {
    const zip = createZip(date, (chunk) => handle.writeFile(chunk));
    const packed = pages.filter((page) => !page.isServedAnywhere);
    const { files, render } = createPages(input, packed, { ...context, medium: 'disk' });
    for (const page of files) await zip.add(`${name}/${page}`, await render(page));
    for (const [place, content] of context.files.contents)
      if (place !== '_headers') await zip.add(`${name}/${place}`, content);
    for (const { path: place } of [...input.exports, ...documents])
      await zip.addFile(`${name}/${place}`, path.join(input.folder, place));
    await zip.finish();
  } finally {
    await handle.close();
  }
  return { path: `${name}.zip`, bytes: (await stat(file)).size, hasDocuments: documents.length > 0 };
}
