import type { AbsoluteAddress } from './absolute-address.ts';
import { feed, feedPath } from './feed.ts';
import { editionPageId } from './page-ids.ts';
import { siteText } from './page-scope.ts';
import type { SiteInput } from './site-input.ts';
import { siteMap } from './site-map.ts';
import type { SitePage } from './site-page.ts';
import type { siteLanguageTools } from './site-pages.ts';

/** Files that only make sense at an address on the web: the site map, and a feed of each edition that has changes. */
export function webFiles(
  input: SiteInput,
  pages: readonly SitePage[],
  context: { readonly tools: ReturnType<typeof siteLanguageTools>; readonly absolute: AbsoluteAddress },
): ReadonlyMap<string, string> {
  const { site } = input;
  const { absolute } = context;
  const views = input.editions.flatMap((byLanguage) => [...byLanguage.values()]);
  const feeds = views
    .filter((view) => view.changes.length > 0)
    .map((view): [string, string] => {
      const tools = context.tools.get(view.language);
      const about = pages.find(
        (page) => page.id === editionPageId(view.id, 'about') && page.language === view.language,
      );
      if (!tools || !about) throw new Error(`The changes of "${view.id}" have no page.`);
      const author = siteText({ tools, view }, site.publisher?.name ?? site.title).marked;
      const text = feed(view, {
        tools,
        absolute,
        author,
        languages: site.languages,
        changesPage: about.address,
      });
      return [feedPath(view, site.languages), text];
    });
  return new Map([['sitemap.xml', siteMap(pages, absolute)], ...feeds]);
}
