import type { AbsoluteAddress } from './absolute-address.ts';
import type { SitePage } from './site-page.ts';
import { xmlText } from './xml-text.ts';

/** `sitemap.xml`: every page with its translations (sitemaps.org; `hreflang` as search engines read it). */
export function siteMap(pages: readonly SitePage[], absolute: AbsoluteAddress): string {
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
