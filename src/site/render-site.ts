import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditionView } from '../model/edition.ts';
import type { Settings } from '../settings.ts';
import { createAbsoluteAddress } from '../content/addresses/absolute-address.ts';
import { openEnvironment } from '../content/environment.ts';
import { openSiteArchive } from './archive/site-archive.ts';
import { createPages } from './eleventy/create-pages.ts';
import type { CreatedPage } from './eleventy/create-pages.ts';
import { renderPage, runEleventy } from './eleventy/run-eleventy.ts';
import { forMedium } from './links/medium.ts';
import type { SiteArchive, SiteInput } from './site-input.ts';
import { pictureContents } from './shell/site-figures.ts';
import { readPageTemplates } from './pages/template-pages.ts';
import { listSitePages, pageScopes, siteLanguageTools } from './site-pages.ts';
import { buildStaticFiles } from './assets/static-files.ts';
import { makeTextFiles, once } from './whole-text/make-text-files.ts';
import { webFiles } from './shell/web-files.ts';

/**
 * Writes the whole site into `input.folder`: every page in every language, style sheet, fonts, icon, headers; and packs it
 * for reading from disk. Gives the files that this should have made: those of the pages that there are, not of those that
 * Eleventy says it wrote.
 */
export async function renderSite(input: SiteInput, settings: Settings): Promise<readonly string[]> {
  const tools = siteLanguageTools(input);
  const common = await buildStaticFiles(settings.paths, currentFirst(input), input);
  const files = { ...common, contents: new Map([...common.contents, ...pictureContents(input)]) };
  await writeFiles(files.contents, input.folder);
  const pages = listSitePages(
    input,
    tools,
    readPageTemplates(settings.paths.templates, settings.paths.overrides),
  );
  const absolute = createAbsoluteAddress(input.site, input.base);
  const forWeb = absolute ? webFiles(input, pages, { tools, absolute }) : new Map<string, string>();
  await writeFiles(forWeb, input.folder);
  let packed: SiteArchive | undefined;
  const texts = once(() => makeTextFiles(input, pageScopes(input, tools), { pages, settings }));
  const late = { archive: () => Promise.resolve(packed), texts };
  const made = createPages(input, pages, { tools, files, late });
  const lastPages = made.filter((page) => page.waitsForDocuments);
  const ofPages: string[] = [];
  const write = async (
    some: readonly CreatedPage[],
    pack?: (page: CreatedPage, markup: Uint8Array) => Promise<void>,
  ): Promise<void> => {
    await runEleventy(some, input.folder, settings, pack);
    for (const page of some) {
      const own = page.files('web');
      await writeFiles(own, input.folder);
      ofPages.push(page.file, ...own.keys());
    }
  };
  const archive = openSiteArchive(input);
  try {
    // In a run of their own: what waits for the documents would keep the pages before it in memory.
    await write(
      made.filter((page) => !page.waitsForDocuments),
      archive?.addPage,
    );
    const ofTexts = new Map((await texts()).map((file) => [file.path, file.bytes]));
    await writeFiles(ofTexts, input.folder);
    if (archive) {
      const webOnly = new Set(['_headers', files.scripts.linksFromDisk]);
      for (const [place, content] of files.contents)
        if (!webOnly.has(place)) await archive.add(place, content);
      for (const [place, bytes] of ofTexts) await archive.add(place, bytes);
      const environment = openEnvironment(settings.paths.templates, settings.paths.overrides);
      for (const page of lastPages)
        await archive.addPage(page, forMedium(await renderPage(page, environment), 'disk'));
      packed = await archive.finish();
    }
    await write(lastPages);
    ofPages.push(...ofTexts.keys());
  } finally {
    archive?.close();
  }
  return [...files.contents.keys(), ...forWeb.keys(), ...ofPages, ...(packed ? [packed.path] : [])];
}

async function writeFiles(contents: ReadonlyMap<string, Uint8Array | string>, folder: string): Promise<void> {
  for (const [name, content] of contents) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** The editions in the first language, the current one before the others. */
export function currentFirst(input: SiteInput): EditionView[] {
  const views = input.editions.flatMap((byLanguage) => byLanguage.get(input.site.languages[0] ?? '') ?? []);
  const isCurrent = (view: EditionView): boolean => view.id === input.site.currentEdition;
  return [...views.filter(isCurrent), ...views.filter((view) => !isCurrent(view))];
}
