import { closeSync, fstatSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { openEnvironment } from '../../content/environment.ts';
import { createPages } from '../eleventy/create-pages.ts';
import type { CreatedPage, PagesContext } from '../eleventy/create-pages.ts';
import { renderPage } from '../eleventy/run-eleventy.ts';
import type { Settings } from '../../settings.ts';
import type { SiteArchive, SiteInput } from '../site-input.ts';
import type { SitePage } from '../shell/site-page.ts';
import { createZip } from './zip.ts';

/**
 * Writes the pages a second time, with links that work from disk, and packs them with the documents and exports,
 * in a folder of the archive's name. Pages that tell of the documents wait for them and come last; what only makes sense
 * on the web stays out.
 */
export async function buildSiteArchive(
  input: SiteInput,
  pages: readonly SitePage[],
  context: Omit<PagesContext, 'medium' | 'archive'>,
  settings: Settings,
): Promise<SiteArchive | undefined> {
  if (!input.archive) return undefined;
  const { name, date } = input.archive;
  const file = path.join(input.folder, `${name}.zip`);
  const descriptor = openSync(file, 'w');
  try {
    const zip = createZip(date, async (chunk) => {
      writeFileSync(descriptor, chunk);
      // The browser is at work meanwhile, and is to be heard.
      await setImmediate();
    });
    const packed = pages.filter((page) => !page.isServedAnywhere);
    const made = createPages(input, packed, { ...context, medium: 'disk' });
    const environment = openEnvironment(settings.paths.templates);
    const webOnly = new Set(['_headers', context.files.scripts.linksFromDisk]);
    const addPages = async (some: readonly CreatedPage[]): Promise<void> => {
      for (const page of some) {
        await zip.add(`${name}/${page.file}`, await renderPage(page, environment));
        for (const [place, text] of page.files()) await zip.add(`${name}/${place}`, text);
      }
    };
    await addPages(made.filter((page) => !page.waitsForDocuments));
    for (const [place, content] of context.files.contents)
      if (!webOnly.has(place)) await zip.add(`${name}/${place}`, content);
    const documents = await input.documents;
    await addPages(made.filter((page) => page.waitsForDocuments));
    for (const { path: place } of [...input.exports, ...documents])
      await zip.addFile(`${name}/${place}`, path.join(input.folder, place));
    await zip.finish();
    return { path: `${name}.zip`, bytes: fstatSync(descriptor).size, hasDocuments: documents.length > 0 };
  } finally {
    closeSync(descriptor);
  }
}
