import { limitGarbage } from '../../limit-garbage.ts';
import type { Settings } from '../../settings.ts';
import { openEnvironment, toolsForTemplates } from '../../content/environment.ts';
import { createAbsoluteAddress, servedUnder } from '../../content/addresses/absolute-address.ts';
import { addressFile } from '../../content/addresses/page-address.ts';
import { pageFrame } from '../shell/page-frame.ts';
import { createPageLinks } from '../links/page-links.ts';
import type { EleventyPages } from './run-eleventy.ts';
import { createPictureKey } from '../assets/share-pictures.ts';
import type { SiteArchive, SiteInput } from '../site-input.ts';
import type { SitePage } from '../shell/site-page.ts';
import type { siteLanguageTools } from '../site-pages.ts';
import type { StaticFiles } from '../assets/static-files.ts';

/** What the markup of pages needs beside the pages. */
export interface PagesContext {
  readonly tools: ReturnType<typeof siteLanguageTools>;
  readonly files: StaticFiles;
  readonly settings: Settings;
  /**
   * On the `web` a folder stands for the page in it. From `disk` every link names its file, fonts are not fetched ahead
   * (browsers refuse that), and no page has an address.
   */
  readonly medium: 'web' | 'disk';
  /** Left out for pages that are part of the archive themselves. */
  readonly archive?: () => Promise<SiteArchive | undefined>;
}

/** The pages as files, each with what makes its markup. */
export function createPages(
  input: SiteInput,
  pages: readonly SitePage[],
  { tools, files, settings, medium, archive }: PagesContext,
): EleventyPages {
  const { site, base } = input;
  const isOnWeb = medium === 'web';
  const environment = openEnvironment(settings.paths.templates);
  const linksFrom = createPageLinks(pages, servedUnder(site, base), isOnWeb ? undefined : addressFile);
  const frameContext = {
    site,
    tools,
    files: isOnWeb ? files : { ...files, preloadedFonts: new Map<string, never>() },
    toolVersion: input.toolVersion,
    leadsToFolders: isOnWeb,
    absolute: isOnWeb ? createAbsoluteAddress(site, base) : undefined,
    pictures: new Map(
      input.pictures.map((one) => [createPictureKey(one.editionId, one.language, one.position), one]),
    ),
  };
  const renderPage = async (page: SitePage): Promise<string> => {
    const languageTools = tools.get(page.language);
    if (!languageTools) throw new Error(`There are no words in the language "${page.language}".`);
    const links = linksFrom(page);
    const frame = pageFrame(page, links, languageTools, frameContext);
    const context = await page.context(links, archive);
    return environment.render(page.template, {
      ...toolsForTemplates(languageTools),
      ...frame,
      links,
      ...context,
    });
  };
  const byFile = new Map(
    pages.flatMap((page): [string, () => string | Promise<string>][] => [
      [addressFile(page.address), () => renderPage(page)],
      ...[...(page.files ?? [])].map(([name, write]): [string, () => string] => [
        page.address + name,
        () => write(linksFrom(page)),
      ]),
    ]),
  );
  return {
    files: [...byFile.keys()],
    render: async (file) => {
      const render = byFile.get(file);
      if (!render) throw new Error(`There is no page "${file}".`);
      limitGarbage();
      return render();
    },
  };
}
