import type { MarkedWords } from '../../content/labels.ts';
import type { EditionView } from '../../model/edition.ts';
import type { EntryView } from '../../model/register.ts';
import type { GoalReference } from '../../model/goal-names.ts';
import type { IndicatorView } from '../../model/indicator.ts';
import type { SiteArchive, TextFile } from '../site-input.ts';

/** One page of the site in one language. */
export interface SitePage {
  /** The same in every language. */
  readonly id: string;
  readonly language: string;
  /** Relative to the site; ends in `/`, or names a file. */
  readonly address: string;
  /** The name of its template in `templates/site/pages`. */
  readonly template: string;
  /** The edition whose state the page tells. */
  readonly edition: EditionView;
  /** What the window's title begins with; empty on the home page. */
  readonly title: string;
  /** For search engines; contains no proposals. */
  readonly description: string;
  /** What the page is called where nothing proposed may stand; `title` where it is not given. */
  readonly sharedTitle?: string;
  /** What the page is mainly about, in the words of schema.org; contains no proposals. */
  readonly subject?: (links: PageLinks) => object;
  /** The top-level goal that the page belongs to. */
  readonly goalPosition?: number;
  /** The pages above this one, from the home page down. */
  readonly breadcrumbs: readonly Breadcrumb[];
  /** What the foot of the edition's pages calls it; left out where only other pages lead to it. */
  readonly footerName?: MarkedWords;
  /** Of a page of the project: what the search finds of it. */
  readonly searched?: { readonly title: string; readonly text?: string; readonly language?: string };
  /** The main page that this one belongs to. */
  readonly section: string | undefined;
  /** True for 404: a server shows it under any address, so its links cannot be relative. */
  readonly isServedAnywhere: boolean;
  /** True where sizes and page totals stand, which are known last. */
  readonly waitsForDocuments: boolean;
  /** Files that belong to the page and lie in its folder, by name. */
  readonly files?: (links: PageLinks) => ReadonlyMap<string, string>;
  /** What the template needs beside the frame; pages that wait for documents are told what else is made late. */
  readonly context: (links: PageLinks, late: LateFiles) => object | Promise<object>;
}

/** Files of the site that are made when they are first asked for. */
export interface LateFiles {
  /** The site as one file; undefined for pages that are part of it. */
  readonly archive: () => Promise<SiteArchive | undefined>;
  /** The whole text of documents in other formats. */
  readonly texts: () => Promise<readonly TextFile[]>;
}

/** A step of the way to a page. */
export interface Breadcrumb {
  readonly pageId: string;
  readonly name: string;
  /** The language of the name where it is not the page's. */
  readonly language: string | undefined;
  /** What it is called where nothing proposed may stand; the name where it is left out. */
  readonly sharedName?: string;
}

/** Addresses as seen from one page. */
export interface PageLinks {
  /** A page in the same language; an unknown one is an error. */
  readonly page: (pageId: string, fragment?: string) => string;
  /** Whether there is such a page; an edition without indicators has no page for them. */
  readonly hasPage: (pageId: string) => boolean;
  /** This page in another language. */
  readonly translation: (language: string) => string;
  /** A file that is no page: a style sheet, a font, a document. */
  readonly file: (file: string, fragment?: string) => string;
  readonly goal: (goal: Pick<GoalReference, 'id'>, fragment?: string) => string;
  readonly entry: (register: EntryView['register'], entryId: string) => string;
  readonly source: (sourceId: string) => string;
  /** The page of an indicator, or its place among the few that stand on one page. */
  readonly indicator: (indicator: Pick<IndicatorView, 'id' | 'anchor'>) => string;
}
