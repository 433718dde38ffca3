import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditionView } from '../../model/view.ts';
import type { Settings } from '../../settings.ts';
import { createAbsoluteAddress } from './absolute-address.ts';
import { createPages } from './create-pages.ts';
import type { PagesContext } from './create-pages.ts';
import { addressFile } from './page-address.ts';
import { runEleventy } from './run-eleventy.ts';
import { buildSiteArchive } from './site-archive.ts';
import type { SiteArchive, SiteInput } from './site-input.ts';
import { pictureContents } from './site-figures.ts';
import { listSitePages, siteLanguageTools } from './site-pages.ts';
import { buildStaticFiles } from './static-files.ts';
import { webFiles } from './web-files.ts';

/** Writes the whole site into `input.folder`: every page in every language, style sheet, fonts, icon, headers. */
export async function renderSite(input: SiteInput, settings: Settings): Promise<void> {
  const tools = siteLanguageTools(input);
  const common = await buildStaticFiles(settings.paths.templates, currentFirst(input));
  const files = { ...common, contents: new Map([...common.contents, ...pictureContents(input)]) };
  await writeFiles(files.contents, input.folder);
  let building: Promise<SiteArchive | undefined> | undefined;
  const archive = (): Promise<SiteArchive | undefined> =>
    (building ??= buildSiteArchive(input, { tools, files, settings }));
  await renderPages(input, archive, { tools, files, settings });
  await archive();
}

async function renderPages(
  input: SiteInput,
  archive: () => Promise<SiteArchive | undefined>,
  context: Omit<PagesContext, 'medium'>,
): Promise<void> {
  const { tools, settings } = context;
  const pages = listSitePages(input, tools, archive);
  const absolute = createAbsoluteAddress(input.site, input.base);
  if (absolute) await writeFiles(webFiles(input, pages, { tools, absolute }), input.folder);
  const { files, render } = createPages(input, pages, { ...context, medium: 'web' });
  // In a run of their own: what waits for the archive would keep the pages before it in memory.
  const waiting = new Set(
    pages.filter((page) => page.waitsForDocuments).map((page) => addressFile(page.address)),
  );
  for (const run of [files.filter((file) => !waiting.has(file)), [...waiting]])
    await runEleventy({ files: run, render }, input.folder, settings);
}

async function writeFiles(contents: ReadonlyMap<string, Uint8Array | string>, folder: string): Promise<void> {
  for (const [name, content] of contents) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** The editions in the first language, the current one before the others. */
function currentFirst(input: SiteInput): EditionView[] {
  const views = input.editions.flatMap((byLanguage) => byLanguage.get(input.site.languages[0] ?? '') ?? []);
  const isCurrent = (view: EditionView): boolean => view.id === input.site.currentEdition;
  return [...views.filter(isCurrent), ...views.filter((view) => !isCurrent(view))];
}
