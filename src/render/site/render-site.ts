import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditionView } from '../../model/view.ts';
import type { Settings } from '../../settings.ts';
import { createEnvironment } from '../environment.ts';
import { createAbsoluteAddress, servedUnder } from './absolute-address.ts';
import { addressFile } from './page-address.ts';
import { pageFrame } from './page-frame.ts';
import { createPageLinks } from './page-links.ts';
import { createPictureKey } from './share-pictures.ts';
import { runEleventy } from './run-eleventy.ts';
import type { SiteInput } from './site-input.ts';
import { listSitePages, siteLanguageTools } from './site-pages.ts';
import type { SitePage } from './site-page.ts';
import { buildStaticFiles } from './static-files.ts';
import type { StaticFiles } from './static-files.ts';
import { webFiles } from './web-files.ts';

/** Writes the whole site into `input.folder`: every page in every language, style sheet, fonts, icon, headers. */
export async function renderSite(input: SiteInput, settings: Settings): Promise<void> {
  const tools = siteLanguageTools(input);
  const pages = listSitePages(input, tools);
  const files = await buildStaticFiles(settings.paths.templates, currentFirst(input));
  await writeFiles(files.contents, input.folder);
  const absolute = createAbsoluteAddress(input.site, input.base);
  if (absolute) await writeFiles(webFiles(input, pages, { tools, absolute }), input.folder);
  await runEleventy(createPages(input, pages, tools, files, settings), input.folder, settings);
}

function createPages(
  input: SiteInput,
  pages: readonly SitePage[],
  tools: ReturnType<typeof siteLanguageTools>,
  files: StaticFiles,
  settings: Settings,
): Parameters<typeof runEleventy>[0] {
  const environment = createEnvironment(settings.paths.templates);
  const linksFrom = createPageLinks(pages, servedUnder(input.site, input.base));
  const frameContext = {
    site: input.site,
    tools,
    files,
    toolVersion: input.toolVersion,
    absolute: createAbsoluteAddress(input.site, input.base),
    pictures: new Map(
      input.pictures.map((one) => [createPictureKey(one.editionId, one.language, one.position), one]),
    ),
  };
  const byFile = new Map(pages.map((page) => [addressFile(page.address), page]));
  return {
    files: [...byFile.keys()],
    render: async (file) => {
      const page = byFile.get(file);
      const languageTools = page && tools.get(page.language);
      if (!page || !languageTools) throw new Error(`There is no page "${file}".`);
      const links = linksFrom(page);
      const frame = pageFrame(page, links, languageTools, frameContext);
      const context = await page.context(links);
      return renderTemplate(environment, page, { ...languageTools, ...frame, links, ...context });
    },
  };
}

function renderTemplate(
  environment: ReturnType<typeof createEnvironment>,
  page: SitePage,
  context: object,
): string {
  try {
    return environment.getTemplate(page.template, true).render(context);
  } catch (cause) {
    throw new Error(`The page "${page.id}" (${page.language}) could not be rendered.`, { cause });
  }
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
