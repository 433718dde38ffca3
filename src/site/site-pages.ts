import { createLanguageTools } from '../content/environment.ts';
import type { LanguageTools } from '../content/environment.ts';
import { hasGoalStatuses } from '../model/edition.ts';
import type { EditionView } from '../model/edition.ts';
import { indexExports } from './shell/export-index.ts';
import { indexGoals } from './shell/goal-index.ts';
import { addressFile } from '../content/addresses/page-address.ts';
import type { PageScope } from './shell/page-scope.ts';
import { aboutPage } from './pages/about-page.ts';
import { accessibilityPage } from './pages/accessibility-page.ts';
import { documentPage } from './pages/document-page.ts';
import { documentsPage } from './pages/documents-page.ts';
import { entryPage } from './pages/entry-page.ts';
import { frontPage } from './pages/front-page.ts';
import { goalPage } from './pages/goal-page.ts';
import { homePage } from './pages/home-page.ts';
import { indicatorPages } from './pages/indicators-page.ts';
import { matrixPage } from './pages/matrix-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { registerPage } from './pages/register-page.ts';
import { searchPage } from './pages/search-page.ts';
import { sourcesPage } from './pages/sources-page.ts';
import { statusesPage } from './pages/statuses-page.ts';
import type { SiteInput } from './site-input.ts';
import type { SitePage } from './shell/site-page.ts';
import { assetsFolder } from './assets/static-files.ts';

/** Every page of the site in every language; those that wait for the finished documents come last. */
export function listSitePages(input: SiteInput, tools: ReadonlyMap<string, LanguageTools>): SitePage[] {
  const pages = input.site.languages.flatMap((language) =>
    input.editions
      .map((views) => pageScope(input, views, language, tools))
      .flatMap((scope) => [
        ...(scope.view.id === input.site.currentEdition ? sitePages(scope) : []),
        ...editionPages(scope),
      ]),
  );
  checkAddresses(pages);
  return [
    ...pages.filter((page) => !page.waitsForDocuments),
    ...pages.filter((page) => page.waitsForDocuments),
  ];
}

/** Labels, dates and numbers for each language of the site. */
export function siteLanguageTools(input: SiteInput): ReadonlyMap<string, LanguageTools> {
  return new Map([...input.words].map(([language, words]) => [language, createLanguageTools(words)]));
}

function sitePages(scope: PageScope): SitePage[] {
  return [homePage(scope), accessibilityPage(scope), notFoundPage(scope)];
}

/** The pages of an edition; those that would have nothing to say are left out. */
function editionPages(scope: PageScope): SitePage[] {
  const { view } = scope;
  const matrix = matrixPage(scope);
  return [
    frontPage(scope),
    ...view.allGoals.map((goal) => goalPage(scope, goal)),
    ...(['partners', 'instruments'] as const)
      .filter((register) => view[register].length > 0)
      .flatMap((register) => [
        registerPage(scope, register),
        ...view[register].map((entry) => entryPage(scope, entry)),
      ]),
    ...(matrix ? [matrix] : []),
    ...indicatorPages(scope),
    ...(hasGoalStatuses(view) ? [statusesPage(scope)] : []),
    aboutPage(scope),
    documentPage(scope),
    searchPage(scope),
    ...(view.sources.length > 0 ? [sourcesPage(scope)] : []),
    ...(scope.printed || scope.exports.ofEdition.length > 0 ? [documentsPage(scope)] : []),
  ];
}

function pageScope(
  input: SiteInput,
  views: ReadonlyMap<string, EditionView>,
  language: string,
  tools: ReadonlyMap<string, LanguageTools>,
): PageScope {
  const view = inLanguage(views, language);
  return {
    site: input.site,
    view,
    goalIndex: indexGoals(view, inLanguage(views, view.documentLanguage)),
    editions: input.editions.map((others) => inLanguage(others, language)),
    tools: inLanguage(tools, language),
    exports: indexExports(input.exports, view, inLanguage(tools, language)),
    printed: input.printed(view.id, language) ?? input.printed(view.id, view.documentLanguage),
    documents: input.documents,
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
