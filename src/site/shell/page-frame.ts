import type { SiteFile } from '../../model/data/data-types.ts';
import { isOfficialSite } from '../../content/official-site.ts';
import type { Theme } from '../../model/data/theme.ts';
import type { EditionView } from '../../model/edition.ts';
import type { GoalReference } from '../../model/goal-names.ts';
import type { TextView } from '../../model/text.ts';
import type { LanguageTools } from '../../content/environment.ts';
import type { MarkedWords } from '../../content/labels.ts';
import { onceAnEdition } from '../../content/once-an-edition.ts';
import { shortStatus, statusLine, titleWithStatus } from '../../content/status-line.ts';
import { endSentence } from '../../content/phrases.ts';
import { describeConsultation } from './consultation.ts';
import type { Consultation } from './consultation.ts';
import { contentSecurityPolicy } from '../assets/headers-file.ts';
import { goalColourClass } from '../assets/goal-colours.ts';
import { pageHead, withStatus } from './page-head.ts';
import type { HeadContext, PageHead } from './page-head.ts';
import { sharedTitle } from './structured-data.ts';
import {
  accessibilityPageId,
  editionPageId,
  fileCheckPageId,
  homePageId,
  notFoundPageId,
} from '../links/page-ids.ts';
import type { EditionPageKind } from '../links/page-ids.ts';
import { onWeb } from '../links/medium.ts';
import { siteText } from '../../content/site-text.ts';
import type { PageLinks, SitePage } from './site-page.ts';
import type { StaticFiles } from '../assets/static-files.ts';

/** What stands on every page around its content. */
export interface PageFrame {
  readonly language: string;
  readonly windowTitle: string;
  readonly description: string;
  readonly head: PageHead;
  readonly contentSecurityPolicy: string;
  readonly stylesheet: string;
  readonly scripts: StaticFiles['scripts'];
  /** Stand around what pages that are read from disk do not have. */
  readonly onWeb: typeof onWeb;
  readonly icon: string;
  readonly fonts: readonly string[];
  readonly siteTitle: TextView;
  /** The crest or logo of who publishes, with its file, relative to the site. */
  readonly logo: FrameLogo | undefined;
  readonly pageId: string;
  readonly isHome: boolean;
  readonly frontPageId: string;
  readonly aboutPageId: string;
  /** The class that gives a goal's colour. */
  readonly colourClass: (goal: Pick<GoalReference, 'position'>) => string;
  readonly homePageId: string;
  readonly accessibilityPageId: string;
  /** Undefined where there are no documents. */
  readonly fileCheckPageId: string | undefined;
  readonly edition: EditionView;
  /** The edition's state as a sentence. */
  readonly status: string;
  /** The same in a few words, which unfold to all that is said with it; undefined where that is no more. */
  readonly shortStatus: string | undefined;
  /** False where the page names its edition anyway: in its heading or on the way to it. */
  readonly statusNamesEdition: boolean;
  readonly isOfficial: boolean;
  /** Undefined where the edition is not under consultation. */
  readonly consultation: Consultation | undefined;
  readonly publisher: TextView | undefined;
  readonly licence: { readonly name: TextView; readonly url: string | undefined } | undefined;
  readonly breadcrumbs: SitePage['breadcrumbs'];
  readonly navigation: readonly NavigationItem[];
  readonly sourcesPageId: string | undefined;
  readonly footerPages: readonly Pick<SitePage, 'id' | 'footerName'>[];
  readonly searchPageId: string;
  readonly documentPageId: string;
  readonly translations: readonly {
    readonly language: string;
    readonly name: string;
    readonly href: string;
  }[];
  /** A letter to the publisher about this page; undefined where the data have no address. */
  readonly reportLink: string | undefined;
  readonly hash: string;
  readonly toolVersion: string;
}

/** In pixels as high as it is shown, at most. */
export interface FrameLogo {
  readonly file: string;
  readonly alternative: TextView;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A link of the main navigation; `current` is what `aria-current` says. */
export interface NavigationItem {
  readonly pageId: string;
  readonly name: MarkedWords;
  readonly current: 'page' | 'true' | undefined;
}

/** What frames need beside the page; the same for all of them. */
export interface FrameContext extends Pick<HeadContext, 'absolute' | 'pictures'> {
  readonly site: SiteFile;
  readonly tools: ReadonlyMap<string, LanguageTools>;
  readonly files: StaticFiles;
  readonly theme: Theme | undefined;
  readonly toolVersion: string;
  /** The pages that the foot of an edition's pages names. */
  readonly footerPages: ReadonlyMap<EditionView, readonly SitePage[]>;
}

const navigationKinds: readonly (readonly [EditionPageKind, string])[] = [
  ['front', 'goals'],
  ['partners', 'partners'],
  ['instruments', 'instruments'],
  ['matrix', 'matrix'],
  ['indicators', 'indicators'],
  ['statuses', 'statuses'],
  ['about', 'about'],
  ['documents', 'documents'],
];

/** What is the same on every page of an edition. */
type EditionFrame = Omit<
  PageFrame,
  | 'breadcrumbs'
  | 'consultation'
  | 'description'
  | 'fileCheckPageId'
  | 'head'
  | 'isHome'
  | 'navigation'
  | 'pageId'
  | 'reportLink'
  | 'shortStatus'
  | 'sourcesPageId'
  | 'statusNamesEdition'
  | 'translations'
  | 'windowTitle'
>;

/** Makes the frames of pages. */
export function createPageFrame(context: FrameContext): (page: SitePage, links: PageLinks) => PageFrame {
  const toolsOf = ({ language }: EditionView): LanguageTools => {
    const tools = context.tools.get(language);
    if (!tools) throw new Error(`There are no words in the language "${language}".`);
    return tools;
  };
  const ofEdition = onceAnEdition((view) => editionFrame(view, toolsOf(view), context));
  return (page, links) => {
    const view = page.edition;
    const tools = toolsOf(view);
    const frame = ofEdition(view);
    const sources = editionPageId(view.id, 'sources');
    const statusNamesEdition = isAboutSite(page);
    const consultation = describeConsultation(view, links, tools);
    const told = statusNamesEdition ? page : withStatus(page, frame.status, tools);
    const short = endSentence(shortStatus(view, tools));
    const saysMore =
      short !== frame.status ||
      statusNamesEdition ||
      consultation !== undefined ||
      view.status.by !== undefined ||
      view.containsProposals ||
      !frame.isOfficial;
    return {
      ...frame,
      windowTitle:
        page.title === ''
          ? titleWithStatus(view.title.marked, view, tools)
          : [
              page.title,
              statusNamesEdition
                ? view.shortTitle.marked
                : titleWithStatus(view.shortTitle.marked, view, tools),
            ].join(' – '),
      description: told.description,
      head: pageHead(told, links, { ...context, ...frame }),
      pageId: page.id,
      isHome: page.id === homePageId,
      statusNamesEdition,
      shortStatus: saysMore ? short : undefined,
      consultation,
      breadcrumbs: page.breadcrumbs,
      navigation: navigation(page, links, tools),
      sourcesPageId: links.hasPage(sources) ? sources : undefined,
      fileCheckPageId: links.hasPage(fileCheckPageId) ? fileCheckPageId : undefined,
      reportLink: reportLink(page, context.site, tools),
      translations: context.site.languages
        .filter((language) => language !== page.language)
        .map((language) => ({
          language,
          name: context.tools.get(language)?.label('common.languageName') ?? language,
          href: links.translation(language),
        })),
    };
  };
}

function editionFrame(view: EditionView, tools: LanguageTools, context: FrameContext): EditionFrame {
  const { site, files } = context;
  const text = (value: SiteFile['title']): TextView => siteText(value, view, tools.label);
  return {
    language: view.language,
    contentSecurityPolicy,
    stylesheet: files.stylesheet,
    scripts: files.scripts,
    onWeb,
    icon: files.icon,
    fonts: files.preloadedFonts.get(view.language) ?? [],
    siteTitle: text(site.title),
    logo: frameLogo(context, text),
    frontPageId: editionPageId(view.id, 'front'),
    aboutPageId: editionPageId(view.id, 'about'),
    colourClass: (goal) => goalColourClass(view, goal.position),
    homePageId,
    accessibilityPageId,
    edition: view,
    status: endSentence(statusLine(view, tools)),
    isOfficial: isOfficialSite(site),
    publisher: site.publisher && text(site.publisher.name),
    licence: site.contentLicence && { name: text(site.contentLicence.name), url: site.contentLicence.url },
    footerPages: context.footerPages.get(view) ?? [],
    searchPageId: editionPageId(view.id, 'search'),
    documentPageId: editionPageId(view.id, 'document'),
    hash: view.hash.slice(0, 8),
    toolVersion: context.toolVersion,
  };
}

const logoHeightPx = 56;
const logoWidthPx = 160;

function frameLogo(
  { theme, files }: FrameContext,
  text: (value: SiteFile['title']) => TextView,
): FrameLogo | undefined {
  if (!theme?.logo || files.logo === undefined) return undefined;
  const { picture, alternative } = theme.logo;
  const scale = Math.min(logoHeightPx / picture.heightPx, logoWidthPx / picture.widthPx);
  return {
    file: files.logo,
    alternative: text(alternative),
    widthPx: Math.round(picture.widthPx * scale),
    heightPx: Math.round(picture.heightPx * scale),
  };
}

function reportLink(page: SitePage, { publisher }: SiteFile, { label }: LanguageTools): string | undefined {
  if (publisher?.email === undefined) return undefined;
  const subject = label('site.report.subject', { page: `${sharedTitle(page)} (/${page.address})` });
  return `mailto:${publisher.email}?subject=${encodeURIComponent(subject)}`;
}

function isAboutSite(page: SitePage): boolean {
  return [accessibilityPageId, fileCheckPageId, notFoundPageId].includes(page.id);
}

function navigation(page: SitePage, links: PageLinks, tools: LanguageTools): readonly NavigationItem[] {
  return navigationKinds
    .map(([kind, word]): NavigationItem => {
      const pageId = editionPageId(page.edition.id, kind);
      const current = pageId === page.id ? 'page' : pageId === page.section ? 'true' : undefined;
      return { pageId, name: tools.htmlLabel(`site.nav.${word}`), current };
    })
    .filter((item) => links.hasPage(item.pageId));
}
