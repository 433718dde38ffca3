import { toolsForTemplates } from '../../content/environment.ts';
import type { TemplateEnvironment } from '../../content/environment.ts';
import type { MarkedWords } from '../../content/labels.ts';
import type { GoalReference } from '../../model/goal-names.ts';
import type { TextView } from '../../model/text.ts';
import { limitGarbage } from '../../limit-garbage.ts';
import { goalColourClass } from '../assets/goal-colours.ts';
import { divideBySection } from '../pages/document-parts.ts';
import { describeText, listHeadings } from '../pages/document-text.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { PageSection } from '../shell/page-sections.ts';
import type { PageLinks } from '../shell/site-page.ts';
import { changeElements, parseMarkup, setAttributes, textOf, walkElements } from './markup.ts';
import type { Markup, MarkupElement } from './markup.ts';

/** A section of the whole text, or a top-level goal with what belongs to it. */
export interface TextSection {
  /** Its headings of the highest level; none where it goes on with what begins before. */
  readonly headings: readonly PageSection[];
  /** The anchors in it, in their order. */
  readonly anchors: readonly string[];
  /** The files of its pictures, relative to the site. */
  readonly pictures: readonly string[];
  /**
   * Links within the text are `#…`, whichever section they lead to; all others are absolute. Read anew each time: as
   * elements, the sections of a big plan together would take hundreds of megabytes.
   */
  readonly read: () => readonly Markup[];
}

/** Where links out of the text lead. */
export interface TextLinks {
  /** From the page of the document. */
  readonly page: PageLinks;
  /** That page on the web; undefined where the site has no address. */
  readonly address: string | undefined;
}

/** What addresses of pictures begin with in the sections; behind it is the picture's file, relative to the site. */
export const pictureScheme = 'picture:';

/** What is written: the title page, and the text of the document's page in sections. */
export interface ReadText {
  readonly titlePage: readonly Markup[];
  readonly sections: readonly TextSection[];
}

/** What the title page says beside the edition. */
export interface TitleFacts {
  readonly status: string;
  readonly containsProposals: boolean;
  readonly publisher: TextView | undefined;
  readonly licence: { readonly name: TextView } | undefined;
  /** Undefined in the language of the document. */
  readonly translation: MarkedWords | undefined;
  readonly toolVersion: string;
}

/**
 * The text of the document's page, section by section: the same templates with the same words, without what only the site
 * can do.
 */
export function readText(
  scope: PageScope,
  environment: TemplateEnvironment,
  { links, facts }: { readonly links: TextLinks; readonly facts: TitleFacts },
): ReadText {
  const { view, tools } = scope;
  const outside: PageLinks = { ...links.page, file: (file) => pictureScheme + file };
  const variables = {
    ...toolsForTemplates(tools),
    language: view.language,
    edition: view,
    colourClass: (goal: Pick<GoalReference, 'position'>) => goalColourClass(view, goal.position),
    consultation: undefined,
    showsItemLinks: false,
  };
  const sections = divideBySection(view).map((part) => {
    const context = describeText(scope, part, { outside, hrefOf: (anchor) => `#${anchor}` });
    const html = environment.render('site/parts/document-text.njk', {
      ...variables,
      ...nameWhole(context),
    });
    limitGarbage();
    const headings = listHeadings(scope, part).map((heading) => ({ ...heading, name: heading.section }));
    const read = (): readonly Markup[] => joinDivided(parseMarkup(html));
    return { headings, read, ...describeSection(read()) };
  });
  const anchors = new Set(sections.flatMap((section) => section.anchors));
  const settle = (nodes: readonly Markup[]): readonly Markup[] => settleLinks(nodes, anchors, links.address);
  const title = environment.render('site/parts/text-title.njk', {
    ...variables,
    ...facts,
    edition: { ...view, containsProposals: facts.containsProposals },
    links: {
      ...outside,
      source: (id: string) => `#${view.sources.find((source) => source.id === id)?.anchor ?? ''}`,
    },
    hash: view.hash.slice(0, 8),
    // The site says so of itself; the book has words of its own.
    isOfficial: true,
    statusNamesEdition: false,
  });
  return {
    titlePage: settle(parseMarkup(title)),
    sections: sections
      .filter(({ hasWords }) => hasWords)
      .map(({ headings, read, ...section }) => ({
        ...section,
        headings: headings.filter(({ anchor }) => anchors.has(anchor)),
        read: () => settle(read()),
      })),
  };
}

function describeSection(nodes: readonly Markup[]): Pick<TextSection, 'anchors' | 'pictures'> & {
  readonly hasWords: boolean;
} {
  const elements = [...walkElements(nodes)];
  const sources = elements.map(({ attributes }) => attributes.get('src') ?? '');
  return {
    anchors: elements.flatMap(({ attributes }) => attributes.get('id') ?? []),
    pictures: sources
      .filter((source) => source.startsWith(pictureScheme))
      .map((source) => source.slice(pictureScheme.length)),
    hasWords: textOf(nodes).trim() !== '',
  };
}

/** Headings say nothing of the part of a section that a page would have. */
function nameWhole(context: object): object {
  const forget = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(forget);
    return typeof value === 'object' && value !== null && 'suffix' in value
      ? { ...value, suffix: '' }
      : value;
  };
  return Object.fromEntries(Object.entries(context).map(([name, value]) => [name, forget(value)]));
}

/** Leaves out the headings that say of a page that a section or a goal goes on there. */
function joinDivided(nodes: readonly Markup[]): readonly Markup[] {
  return changeElements(nodes, (element) => (isContinuation(element) ? [] : [element]));
}

function isContinuation({ name, attributes }: MarkupElement): boolean {
  return /^h\d$/.test(name) && /^part\..+\.\d+$|\.continued$/.test(attributes.get('id') ?? '');
}

function settleLinks(
  nodes: readonly Markup[],
  anchors: ReadonlySet<string>,
  address: string | undefined,
): readonly Markup[] {
  return changeElements(nodes, (element) => {
    const names = element.attributes.get('aria-labelledby');
    const known = names
      ?.split(' ')
      .filter((id) => anchors.has(id))
      .join(' ');
    const named =
      names === undefined
        ? element
        : setAttributes(element, { 'aria-labelledby': known === '' ? undefined : known });
    if (named.name !== 'a') return [named];
    const href = named.attributes.get('href') ?? '';
    if (href.startsWith(pictureScheme)) return [];
    const target = leadTo(href, anchors, address);
    return target === undefined ? named.children : [setAttributes(named, { href: target, type: undefined })];
  });
}

/** Where a link leads to; undefined where that is nowhere. */
function leadTo(href: string, anchors: ReadonlySet<string>, address: string | undefined): string | undefined {
  if (href.startsWith('#')) {
    const anchor = decodeURIComponent(href.slice(1));
    return anchors.has(anchor) ? `#${anchor}` : undefined;
  }
  if (/^(?:https?|mailto|tel):/i.test(href)) return href;
  return address === undefined ? undefined : new URL(href, address).href;
}
