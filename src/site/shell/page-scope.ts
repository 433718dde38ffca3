import type { SearchFile, SiteFile } from '../../model/data/data-types.ts';
import type { EditionView } from '../../model/edition.ts';
import type { LanguageTools } from '../../content/environment.ts';
import type { MarkedWords } from '../../content/labels.ts';
import type { ExportIndex } from './export-index.ts';
import type { GoalIndex } from './goal-index.ts';
import { publicTitle } from '../../content/public-title.ts';
import { languageParts, pageAddress } from '../../content/addresses/page-address.ts';
import { editionPageId, homePageId } from '../links/page-ids.ts';
import { linkParts, namePlaces, partPageId } from './long-lists.ts';
import type { ListPart, PartLink } from './long-lists.ts';
import type { DocumentFile, PrintedDocument, SignedFile } from '../site-input.ts';
import type { Breadcrumb, SitePage } from './site-page.ts';
import type { EntryView } from '../../model/register.ts';

/** What the pages of one edition in one language are made from. */
export interface PageScope {
  readonly site: SiteFile;
  readonly view: EditionView;
  /** The same edition in the language of the document. */
  readonly original: EditionView;
  readonly goalIndex: GoalIndex;
  /** Every edition in the same language, in the order of the site. */
  readonly editions: readonly EditionView[];
  readonly tools: LanguageTools;
  /** The same for every language of the site. */
  readonly toolsByLanguage: ReadonlyMap<string, LanguageTools>;
  /** What a publisher tells the search. */
  readonly searchWords: SearchFile | undefined;
  /** The pages of the project that the search finds. */
  readonly ownPages: readonly Pick<SitePage, 'id' | 'searched'>[];
  readonly exports: ExportIndex;
  readonly printed: Promise<PrintedDocument> | undefined;
  readonly documents: Promise<readonly DocumentFile[]>;
  /** Signed documents of all editions, by their ids. */
  readonly signed: ReadonlyMap<string, readonly SignedFile[]>;
  /** True where any edition has documents, printed now or signed before. */
  readonly hasDocuments: boolean;
}

type Given = 'id' | 'template' | 'title' | 'description' | 'context';

/** A page of the edition; `parts` are the parts of its address after the language. */
export function definePage(
  scope: PageScope,
  parts: readonly string[],
  page: Pick<SitePage, Given> & Partial<SitePage>,
): SitePage {
  return {
    language: scope.view.language,
    address: addressOf(scope, parts),
    edition: scope.view,
    breadcrumbs: [],
    section: undefined,
    isServedAnywhere: false,
    waitsForDocuments: false,
    ...page,
  };
}

function addressOf({ view, site }: PageScope, parts: readonly string[]): string {
  return pageAddress([...languageParts(view.language, site.languages), ...parts]);
}

/** The first step of every way: the home page. */
export function homeStep(scope: PageScope): Breadcrumb {
  return { pageId: homePageId, name: scope.tools.label('site.nav.home'), language: undefined };
}

/** The step to the front of the edition. */
export function frontStep({ view }: Pick<PageScope, 'view'>): Breadcrumb {
  const { shortTitle } = view;
  return {
    pageId: editionPageId(view.id, 'front'),
    name: shortTitle.marked,
    language: shortTitle.isForeign ? shortTitle.language : undefined,
    ...(shortTitle.mark === 'proposal' ? { sharedName: publicTitle(view) } : {}),
  };
}

/** The pages right below an edition's front: names in `paths` of `site.json`, and in the labels. */
type EditionPageName =
  | 'about'
  | 'document'
  | 'documents'
  | 'indicators'
  | 'matrix'
  | 'search'
  | 'sources'
  | 'statuses'
  | EntryView['register'];

/** A page right below the edition's front, with the heading, the description and the section of its name. */
export function defineEditionPage(
  scope: PageScope,
  name: EditionPageName,
  page: Pick<SitePage, 'template' | 'context'> & Partial<SitePage>,
): SitePage {
  const { view, tools, site } = scope;
  const id = editionPageId(view.id, name);
  return definePage(scope, [view.path, site.paths[name]], {
    id,
    title: tools.label(`site.${name}.heading`),
    description: tools.label(`site.${name}.description`, { title: publicTitle(view) }),
    section: id,
    breadcrumbs: [homeStep(scope), frontStep(scope)],
    ...page,
  });
}

/** What a page of a list says around its part. */
interface ListPageFrame {
  readonly heading: MarkedWords;
  /** What its heading has behind that of the list. */
  readonly suffix: string;
  readonly isFirst: boolean;
  /** The ways to the other parts. */
  readonly listPages: readonly PartLink[];
}

/** A list right below the edition's front: its first page, and one below that for each further part. */
export function defineListPages<Member>(
  scope: PageScope,
  name: EditionPageName,
  parts: readonly ListPart<Member>[],
  describe: (
    part: ListPart<Member>,
    frame: ListPageFrame,
  ) => Pick<SitePage, 'template' | 'context'> & Partial<SitePage>,
): readonly SitePage[] {
  const { view, tools, site } = scope;
  const id = editionPageId(view.id, name);
  const heading = tools.label(`site.${name}.heading`);
  const marked = tools.htmlLabel(`site.${name}.heading`);
  return parts.map((part) => {
    const listPages = linkParts(id, parts, part);
    if (part === parts[0])
      return defineEditionPage(
        scope,
        name,
        describe(part, { heading: marked, suffix: '', isFirst: true, listPages }),
      );
    const suffix = ` ${namePlaces(part)}`;
    return defineEditionPage(scope, name, {
      id: partPageId(id, part),
      address: addressOf(scope, [view.path, site.paths[name], ...part.words]),
      title: heading + suffix,
      breadcrumbs: [homeStep(scope), frontStep(scope), { pageId: id, name: heading, language: undefined }],
      ...describe(part, { heading: marked, suffix, isFirst: false, listPages }),
    });
  });
}
