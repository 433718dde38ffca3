import { publicTitle } from '../../content/public-title.ts';
import type { LanguageTools } from '../../content/environment.ts';
import type { SafeHtml } from '../../content/safe-html.ts';
import { titleWithStatus } from '../../content/status-line.ts';
import { feedPath } from './feed.ts';
import { forMedium, onDisk, onWeb } from '../links/medium.ts';
import { createPictureKey } from '../assets/share-pictures.ts';
import type { SharePicture } from '../assets/share-pictures.ts';
import type { PageLinks, SitePage } from './site-page.ts';
import { publicSiteTitle, sharedTitle, structuredData } from './structured-data.ts';
import type { StructuredDataContext } from './structured-data.ts';
import { markAsSafe } from '../../content/safe-html.ts';

/** What the head of a page says to machines, in both media; it contains no proposals. */
export interface PageHead {
  /** JSON-LD; none where the page is served anywhere. */
  readonly structuredData: SafeHtml | undefined;
  /** Only on the web; undefined where the site has no address. */
  readonly canonical: string | undefined;
  /** This page in every language at its absolute address, with the one for all other languages. */
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
  /** The feed of the edition's changes, relative to the site's folder. */
  readonly feed: string | undefined;
  /** What the feed is about. */
  readonly editionTitle: string;
  readonly openGraph: readonly { readonly property: string; readonly content: string }[];
}

/** What heads need beside the page. */
export interface HeadContext extends Omit<StructuredDataContext, 'links'> {
  /** By `createPictureKey`. */
  readonly pictures: ReadonlyMap<string, SharePicture>;
}

/** The head of a page; empty for one that is served anywhere. */
export function pageHead(page: SitePage, links: PageLinks, context: HeadContext): PageHead {
  const editionTitle = publicTitle(page.edition);
  if (page.isServedAnywhere)
    return {
      structuredData: undefined,
      canonical: undefined,
      alternates: [],
      feed: undefined,
      editionTitle,
      openGraph: [],
    };
  const canonical = context.absolute?.(page.address);
  return {
    structuredData: structuredScript(page, links, context),
    canonical,
    alternates: listAlternates(page, links, context),
    feed:
      canonical !== undefined && page.edition.changes.length > 0
        ? feedPath(page.edition, context.site.languages)
        : undefined,
    editionTitle,
    openGraph: canonical === undefined ? [] : openGraph(page, canonical, context),
  };
}

/** The page as search engines and previews are told of it: of what is no longer in force they say so. */
export function withStatus(page: SitePage, status: string, tools: Pick<LanguageTools, 'label'>): SitePage {
  const edition = publicTitle(page.edition);
  const withState = titleWithStatus(edition, page.edition, tools);
  if (withState === edition) return page;
  const title = sharedTitle(page);
  return {
    ...page,
    sharedTitle: title === edition ? withState : `${title} – ${withState}`,
    description: `${page.description} ${status}`,
  };
}

/** None where the site has no address or one language. */
function listAlternates(
  page: SitePage,
  links: PageLinks,
  { site, absolute }: Pick<HeadContext, 'site' | 'absolute'>,
): PageHead['alternates'] {
  if (!absolute || site.languages.length < 2) return [];
  const here = absolute(page.address);
  const all = site.languages.map((language) => ({
    language,
    href: new URL(forMedium(links.translation(language), 'web'), here).href,
  }));
  return [...all, ...all.slice(0, 1).map(({ href }) => ({ language: 'x-default', href }))];
}

/** From disk no page has an address, and says none of itself. */
function structuredScript(page: SitePage, links: PageLinks, context: HeadContext): SafeHtml {
  const written = (absolute: HeadContext['absolute']): SafeHtml =>
    jsonScript(structuredData(page, { ...context, links, absolute }));
  if (!context.absolute) return written(undefined);
  return markAsSafe(
    [
      onWeb.begins,
      written(context.absolute),
      onWeb.ends,
      onDisk.begins,
      written(undefined),
      onDisk.ends,
    ].join(''),
  );
}

function openGraph(page: SitePage, canonical: string, context: HeadContext): PageHead['openGraph'] {
  const { pictures, siteTitle, absolute } = context;
  const { id, goals } = page.edition;
  const goal = goals.find(({ position }) => position === page.goalPosition);
  const picture =
    pictures.get(createPictureKey(id, page.language, goal?.position)) ??
    pictures.get(createPictureKey(id, page.language, undefined));
  return [
    { property: 'og:type', content: 'website' },
    { property: 'og:title', content: sharedTitle(page) },
    { property: 'og:description', content: page.description },
    { property: 'og:url', content: canonical },
    { property: 'og:site_name', content: publicSiteTitle(page, siteTitle) },
    { property: 'og:locale', content: territory(page.language) },
    ...(picture && absolute
      ? [
          { property: 'og:image', content: absolute(picture.path) },
          { property: 'og:image:width', content: String(picture.job.widthPx) },
          { property: 'og:image:height', content: String(picture.job.heightPx) },
          { property: 'og:image:alt', content: picture.alternative },
        ]
      : []),
  ];
}

/** `pl_PL`: Open Graph names a language with a territory. */
function territory(language: string): string {
  const { language: base, region } = new Intl.Locale(language).maximize();
  return region === undefined ? base : `${base}_${region}`;
}

/** A value as JSON that may stand inside a `script` element: nothing in it can end the element or begin a comment. */
export function jsonScript(value: object): SafeHtml {
  return markAsSafe(JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapeUnit));
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
