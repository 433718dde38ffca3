import { createAbsoluteAddress } from '../content/addresses/absolute-address.ts';
import { openEnvironment } from '../content/environment.ts';
import type { Settings } from '../settings.ts';
import { buildStaticFiles } from './assets/static-files.ts';
import { createPages } from './eleventy/create-pages.ts';
import { renderPage } from './eleventy/run-eleventy.ts';
import { forMedium } from './links/medium.ts';
import { readPageTemplates } from './pages/template-pages.ts';
import { currentFirst } from './render-site.ts';
import { pictureContents } from './shell/site-figures.ts';
import { webFiles } from './shell/web-files.ts';
import type { SiteArchive, SiteInput } from './site-input.ts';
import { listSitePages, pageScopes, siteLanguageTools } from './site-pages.ts';
import { isTextFile, makeTextFiles, once } from './whole-text/make-text-files.ts';

/** The site as `renderSite` would write it, of which only what is asked for is made. */
export interface SiteOnDemand {
  /** A file, relative to the site; undefined where it is no page and nothing that pages need. Throws what rendering throws. */
  readonly read: (name: string) => Promise<Uint8Array | string | undefined>;
  /** The address of a page by its name (`page-ids.ts`), relative to the site; undefined where there is none. */
  readonly addressOf: (pageId: string, language: string) => string | undefined;
  /** As `StaticFiles` has them. */
  readonly fontFaces: string;
}

/** Prepares the site; `archive` tells of the one that there is, since making it means making all pages. */
export async function renderOnDemand(
  input: SiteInput,
  settings: Settings,
  archive: () => Promise<SiteArchive | undefined>,
): Promise<SiteOnDemand> {
  const tools = siteLanguageTools(input);
  const common = await buildStaticFiles(settings.paths, currentFirst(input), input);
  const files = { ...common, contents: new Map([...common.contents, ...pictureContents(input)]) };
  const pages = listSitePages(
    input,
    tools,
    readPageTemplates(settings.paths.templates, settings.paths.overrides),
  );
  const texts = once(() => makeTextFiles(input, pageScopes(input, tools), { pages, settings }));
  const made = createPages(input, pages, { tools, files, late: { archive, texts } });
  const byFile = new Map(made.map((page) => [page.file, page]));
  const environment = openEnvironment(settings.paths.templates, settings.paths.overrides);
  const absolute = createAbsoluteAddress(input.site, input.base);
  const rendered = new Map<string, Promise<string>>();
  let forWeb: ReadonlyMap<string, string> | undefined;
  const addresses = new Map(pages.map(({ id, language, address }) => [`${language} ${id}`, address]));
  return {
    addressOf: (pageId, language) => addresses.get(`${language} ${pageId}`),
    fontFaces: common.fontFaces,
    read: async (name) => {
      const page = byFile.get(name);
      if (page) {
        const known = rendered.get(name) ?? renderPage(page, environment);
        rendered.set(name, known);
        return forMedium(await known, 'web');
      }
      const content = files.contents.get(name);
      if (content !== undefined) return content;
      if (isTextFile(name)) return (await texts()).find(({ path }) => path === name)?.bytes;
      if (absolute) forWeb ??= webFiles(input, pages, { tools, absolute });
      return forWeb?.get(name) ?? findBeside(made, name);
    },
  };
}

/** A file of the page in whose folder it lies. */
function findBeside(pages: ReturnType<typeof createPages>, name: string): string | undefined {
  for (const page of pages) {
    const folder = page.file.slice(0, page.file.lastIndexOf('/') + 1);
    const found = name.startsWith(folder) ? page.files('web').get(name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
