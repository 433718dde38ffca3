import type { SiteFile } from '../../model/data/data-types.ts';
import type { EditionView } from '../../model/edition.ts';
import type { LanguageTools } from '../../content/environment.ts';
import type { ExportIndex } from './export-index.ts';
import type { GoalIndex } from './goal-index.ts';
import { publicTitle } from '../../content/public-title.ts';
import { languageParts, pageAddress } from '../../content/addresses/page-address.ts';
import { editionPageId, homePageId } from '../links/page-ids.ts';
import type { DocumentFile, PrintedDocument } from '../site-input.ts';
import type { Breadcrumb, SitePage } from './site-page.ts';
import type { EntryView } from '../../model/register.ts';

/** What the pages of one edition in one language are made from. */
export interface PageScope {
  readonly site: SiteFile;
  readonly view: EditionView;
  readonly goalIndex: GoalIndex;
  /** Every edition in the same language, in the order of the site. */
  readonly editions: readonly EditionView[];
  readonly tools: LanguageTools;
  readonly exports: ExportIndex;
  readonly printed: Promise<PrintedDocument> | undefined;
  readonly documents: Promise<readonly DocumentFile[]>;
}

type Given = 'id' | 'template' | 'title' | 'description' | 'context';

/** A page of the edition; `parts` are the parts of its address after the language. */
export function definePage(
  scope: PageScope,
  parts: readonly string[],
  page: Pick<SitePage, Given> & Partial<SitePage>,
): SitePage {
  const { language } = scope.view;
  return {
    language,
    address: pageAddress([...languageParts(language, scope.site.languages), ...parts]),
    edition: scope.view,
    breadcrumbs: [],
    section: undefined,
    isServedAnywhere: false,
    waitsForDocuments: false,
    ...page,
  };
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
