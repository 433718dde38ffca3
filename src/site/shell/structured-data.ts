import type { SiteFile } from '../../model/data/data-types.ts';
import type { TextView } from '../../model/text.ts';
import { publicTitle } from '../../content/public-title.ts';
import type { AbsoluteAddress } from '../../content/addresses/absolute-address.ts';
import { forMedium } from '../links/medium.ts';
import type { PageLinks, SitePage } from './site-page.ts';

/** What structured data needs beside the page. */
export interface StructuredDataContext {
  readonly site: SiteFile;
  readonly siteTitle: TextView;
  readonly publisher: TextView | undefined;
  /** The edition's state in words. */
  readonly status: string;
  readonly links: PageLinks;
  readonly absolute: AbsoluteAddress | undefined;
}

/**
 * The page for machines, in the words of schema.org: what it is, what it is about, of what it is a part.
 * It contains no proposals. Where the site has no address, addresses are relative to the page.
 */
export function structuredData(page: SitePage, context: StructuredDataContext): object {
  const { site, links, absolute } = context;
  const { edition } = page;
  const address = absolute?.(page.address);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...(address === undefined ? {} : { '@id': address, url: address }),
    name: sharedTitle(page),
    description: page.description,
    inLanguage: page.language,
    dateModified: edition.modified,
    isPartOf: {
      '@type': 'WebSite',
      name: publicSiteTitle(page, context.siteTitle),
      ...(absolute ? { url: absolute('') } : {}),
    },
    ...(context.publisher && context.publisher.mark !== 'proposal'
      ? { publisher: publisherData(context.publisher, site) }
      : {}),
    ...(site.contentLicence?.url === undefined ? {} : { license: site.contentLicence.url }),
    about: {
      '@type': 'CreativeWork',
      name: publicTitle(edition),
      inLanguage: edition.documentLanguage,
      creativeWorkStatus: context.status,
      ...(edition.adoption ? { datePublished: edition.adoption.date } : {}),
    },
    ...(page.subject ? { mainEntity: page.subject(links) } : {}),
    ...(absolute && page.breadcrumbs.length > 0 ? { breadcrumb: breadcrumbData(page, links, absolute) } : {}),
  };
}

/** What the page is called where nothing proposed may stand. */
export function sharedTitle(page: SitePage): string {
  const title = page.sharedTitle ?? page.title;
  return title === '' ? publicTitle(page.edition) : title;
}

/** The site's title, unless it is only proposed. */
export function publicSiteTitle({ edition }: SitePage, title: TextView): string {
  return title.mark === 'proposal' ? publicTitle(edition) : title.text;
}

const publisherTypes = {
  authority: 'GovernmentOrganization',
  organization: 'Organization',
  person: 'Person',
} as const;

/** Of an unknown kind a publisher is some organization: only the data know who is a public body. */
function publisherData(name: TextView, { publisher }: SiteFile): object {
  const { url, kind = 'organization' } = publisher ?? {};
  return { '@type': publisherTypes[kind], name: name.text, ...(url === undefined ? {} : { url }) };
}

function breadcrumbData(page: SitePage, links: PageLinks, absolute: AbsoluteAddress): object {
  const here = absolute(page.address);
  return {
    '@type': 'BreadcrumbList',
    itemListElement: page.breadcrumbs.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.sharedName ?? step.name,
      item: new URL(forMedium(links.page(step.pageId), 'web'), here).href,
    })),
  };
}
