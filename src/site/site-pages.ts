import { createLanguageTools } from '../content/environment.ts';
import type { LanguageTools } from '../content/environment.ts';
import type { EditionView } from '../model/edition.ts';
import { indexExports } from './shell/export-index.ts';
import { indexGoals } from './shell/goal-index.ts';
import { addressFile } from '../content/addresses/page-address.ts';
import type { PageScope } from './shell/page-scope.ts';
import { aboutPage } from './pages/about-page.ts';
import { accessibilityPage } from './pages/accessibility-page.ts';
import { documentPages } from './pages/document-page.ts';
import { documentsPage } from './pages/documents-page.ts';
import { fileCheckPage } from './pages/file-check-page.ts';
import { frontPages } from './pages/front-page.ts';
import { goalPages } from './pages/goal-page.ts';
import { homePage } from './pages/home-page.ts';
import { indicatorPages } from './pages/indicators-page.ts';
import { matrixPages } from './pages/matrix-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { registerPages } from './pages/register-page.ts';
import { searchPage } from './pages/search-page.ts';
import { statusesPages } from './pages/statuses-page.ts';
import { templatePages } from './pages/template-pages.ts';
import type { PageTemplate } from './pages/template-pages.ts';
import type { SiteInput } from './site-input.ts';
import type { SitePage } from './shell/site-page.ts';
import { assetsFolder } from './assets/static-files.ts';

/** What makes the pages of one kind in one language; none where they would have nothing to say. */
type PageKind = (scope: PageScope) => SitePage | readonly SitePage[] | undefined;

/** The pages that the site has once; they show the current edition. */
const siteKinds: readonly PageKind[] = [homePage, accessibilityPage, fileCheckPage, notFoundPage];

/** The pages of an edition, in the order of the site map; after them come those whose template says everything. */
const editionKinds: readonly PageKind[] = [
  frontPages,
  goalPages,
  registerPages,
  matrixPages,
  indicatorPages,
  statusesPages,
  aboutPage,
  documentPages,
  searchPage,
  documentsPage,
];

/** Every page of the site in every language; those that wait for the finished documents come last. */
export function listSitePages(
  input: SiteInput,
  tools: ReadonlyMap<string, LanguageTools>,
  templates: readonly PageTemplate[],
): SitePage[] {
  const pages = pageScopes(input, tools).flatMap((scope) => {
    const ownPages = templatePages(scope, templates);
    return [
      ...(scope.view.id === scope.site.currentEdition ? makePages(siteKinds, scope) : []),
      ...makePages(editionKinds, { ...scope, ownPages }),
      ...ownPages,
    ];
  });
  checkAddresses(pages);
  return [
    ...pages.filter((page) => !page.waitsForDocuments),
    ...pages.filter((page) => page.waitsForDocuments),
  ];
}

function makePages(kinds: readonly PageKind[], scope: PageScope): readonly SitePage[] {
  return kinds.flatMap((make) => make(scope) ?? []);
}

/** Labels, dates and numbers for each language of the site. */
export function siteLanguageTools(input: SiteInput): ReadonlyMap<string, LanguageTools> {
  return new Map(
    [...input.words].map(([language, words]) => [language, createLanguageTools(words, input.words.values())]),
  );
}

/** Each edition in each language, as pages are made from it. */
export function pageScopes(
  input: SiteInput,
  tools: ReadonlyMap<string, LanguageTools>,
): readonly PageScope[] {
  return input.site.languages.flatMap((language) =>
    input.editions.map((views) => pageScope(input, views, language, tools)),
  );
}

function pageScope(
  input: SiteInput,
  views: ReadonlyMap<string, EditionView>,
  language: string,
  tools: ReadonlyMap<string, LanguageTools>,
): PageScope {
  const view = inLanguage(views, language);
  const original = inLanguage(views, view.documentLanguage);
  return {
    site: input.site,
    view,
    original,
    goalIndex: indexGoals(view, original),
    editions: input.editions.map((others) => inLanguage(others, language)),
    tools: inLanguage(tools, language),
    toolsByLanguage: tools,
    searchWords: input.searchWords.get(language),
    ownPages: [],
    exports: indexExports(input.exports, view, inLanguage(tools, language)),
    printed: input.printed(view.id),
    documents: input.documents,
    signed: input.signed,
    hasDocuments: input.editions.some((others) => {
      const { id } = inLanguage(others, language);
      return input.printed(id) !== undefined || (input.signed.get(id) ?? []).length > 0;
    }),
  };
}

function inLanguage<T>(byLanguage: ReadonlyMap<string, T>, language: string): T {
  const found = byLanguage.get(language);
  if (found === undefined) throw new Error(`Something is missing in the language "${language}".`);
  return found;
}

/** Two pages in one file would silently become one; file systems differ in case, so it is not looked at. */
function checkAddresses(pages: readonly SitePage[]): void {
  const files = new Map<string, SitePage>();
  for (const page of pages) {
    const file = addressFile(page.address).toLowerCase();
    const other = files.get(file);
    if (other) throw new Error(`The pages "${other.id}" and "${page.id}" have the same address, ${file}.`);
    if (file.startsWith(`${assetsFolder}/`))
      throw new Error(`The address of the page "${page.id}" is kept for files.`);
    files.set(file, page);
  }
}
