import { giveTurn } from '../../give-turn.ts';
import { groupBy } from '../../model/group-by.ts';
import { toolsForTemplates } from '../../content/environment.ts';
import { createAbsoluteAddress, servedUnder } from '../../content/addresses/absolute-address.ts';
import { addressFile } from '../../content/addresses/page-address.ts';
import { createPageFrame } from '../shell/page-frame.ts';
import { createPageLinks } from '../links/page-links.ts';
import type { Medium } from '../links/medium.ts';
import type { TemplatePage } from './run-eleventy.ts';
import { createPictureKey } from '../assets/share-pictures.ts';
import type { SiteInput } from '../site-input.ts';
import type { LateFiles, SitePage } from '../shell/site-page.ts';
import type { siteLanguageTools } from '../site-pages.ts';
import type { StaticFiles } from '../assets/static-files.ts';

/** What the markup of pages needs beside the pages. */
export interface PagesContext {
  readonly tools: ReturnType<typeof siteLanguageTools>;
  readonly files: StaticFiles;
  readonly late: LateFiles;
}

/** A page with the files that lie in its folder. */
export interface CreatedPage extends TemplatePage {
  readonly waitsForDocuments: boolean;
  /** Not in the archive, where no server shows it. */
  readonly isServedAnywhere: boolean;
  /** By their paths, relative to the site. */
  readonly files: (medium: Medium) => ReadonlyMap<string, string>;
}

/** The pages as their templates get them, for both media. */
export function createPages(
  input: SiteInput,
  pages: readonly SitePage[],
  { tools, files, late }: PagesContext,
): readonly CreatedPage[] {
  const { site, base } = input;
  const served = servedUnder(site, base);
  const linksFrom = createPageLinks(pages, served, 'both');
  const linksOf = { web: createPageLinks(pages, served), disk: createPageLinks(pages, served, 'disk') };
  const frameOf = createPageFrame({
    site,
    tools,
    files,
    theme: input.theme,
    toolVersion: input.toolVersion,
    footerPages: groupBy(
      pages.filter((page) => page.footerName !== undefined),
      (page) => page.edition,
    ),
    absolute: createAbsoluteAddress(site, base),
    pictures: new Map(
      input.pictures.map((one) => [createPictureKey(one.editionId, one.language, one.position), one]),
    ),
  });
  const toolsOf = new Map([...tools].map(([language, own]) => [language, toolsForTemplates(own)]));
  const variablesOf = async (page: SitePage): Promise<object> => {
    await giveTurn(input.signal);
    const links = linksFrom(page);
    const frame = frameOf(page, links);
    const context = await page.context(links, late);
    return { ...toolsOf.get(page.language), ...frame, links, ...context };
  };
  return pages.map((page) => ({
    template: page.template,
    file: addressFile(page.address),
    waitsForDocuments: page.waitsForDocuments,
    isServedAnywhere: page.isServedAnywhere,
    variables: () => variablesOf(page),
    files: (medium) =>
      new Map(
        [...(page.files?.(linksOf[medium](page)) ?? [])].map(([name, text]) => [page.address + name, text]),
      ),
  }));
}
