import type { AbsoluteAddress } from '../../content/addresses/absolute-address.ts';
import { editionFeed, feedPath, goalFeed, goalFeedPath, xmlText } from './feed.ts';
import { editionPageId } from '../links/page-ids.ts';
import { siteText } from '../../content/site-text.ts';
import type { SiteInput } from '../site-input.ts';
import type { SitePage } from './site-page.ts';
import type { siteLanguageTools } from '../site-pages.ts';

/**
 * Files that only make sense at an address on the web: the site map, what leads robots to it, feeds of editions that have changes,
 * and of goals of which anything was reported.
 */
export function webFiles(
  input: SiteInput,
  pages: readonly SitePage[],
  context: { readonly tools: ReturnType<typeof siteLanguageTools>; readonly absolute: AbsoluteAddress },
): ReadonlyMap<string, string> {
  const { site } = input;
  const { absolute } = context;
  const views = input.editions.flatMap((byLanguage) => [...byLanguage.values()]);
  const feeds = views.flatMap((view): [string, string][] => {
    const tools = context.tools.get(view.language);
    if (!tools) throw new Error(`There are no words in the language "${view.language}".`);
    const author = siteText(site.publisher?.name ?? site.title, view, tools.label).marked;
    const feedContext = { tools, absolute, author, languages: site.languages };
    const ofGoals = view.allGoals.flatMap((goal): [string, string][] => {
      const text = goalFeed(goal, view, feedContext);
      return text === undefined ? [] : [[goalFeedPath(goal, view, site.languages), text]];
    });
    if (view.changes.length === 0) return ofGoals;
    const about = pages.find(
      (page) => page.id === editionPageId(view.id, 'about') && page.language === view.language,
    );
    if (!about) throw new Error(`The changes of "${view.id}" have no page.`);
    return [[feedPath(view, site.languages), editionFeed(view, about.address, feedContext)], ...ofGoals];
  });
  return new Map([
    ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${absolute('sitemap.xml')}\n`],
    ['sitemap.xml', siteMap(pages, absolute)],
    ...feeds,
  ]);
}

/** `sitemap.xml`: every page with its translations (sitemaps.org; `hreflang` as search engines read it). */
function siteMap(pages: readonly SitePage[], absolute: AbsoluteAddress): string {
  const listed = pages.filter((page) => !page.isServedAnywhere);
  const translations = new Map<string, SitePage[]>();
  for (const page of listed) translations.set(page.id, [...(translations.get(page.id) ?? []), page]);
  const alternate = (page: SitePage): string =>
    `<xhtml:link rel="alternate" hreflang="${page.language}" href="${xmlText(absolute(page.address))}"/>`;
  const entries = listed.map((page) => {
    const all = translations.get(page.id) ?? [];
    return [
      `<url><loc>${xmlText(absolute(page.address))}</loc><lastmod>${page.edition.modified}</lastmod>`,
      ...(all.length > 1 ? all.map(alternate) : []),
      '</url>\n',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n',
    ...entries,
    '</urlset>\n',
  ].join('');
}
