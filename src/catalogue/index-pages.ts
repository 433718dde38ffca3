import { createLanguageTools, toolsForTemplates } from '../content/environment.ts';
import type { TemplateEnvironment } from '../content/environment.ts';
import { contentSecurityPolicy } from '../site/assets/headers-file.ts';
import { catalogueFolder } from './catalogue-places.ts';
import type { CatalogueEntry, PublishedProject } from './catalogue-types.ts';
import { catalogueLanguages, catalogueWords } from './catalogue-words.ts';
import type { CatalogueLanguage } from './catalogue-words.ts';

/** A page of so many projects is read on a phone as well. */
const projectsAPage = 100;

/** What every page names; paths are relative to the catalogue. */
export interface PageFiles {
  readonly stylesheet: string;
  readonly fonts: readonly string[];
  /** The program's version. */
  readonly toolVersion: string;
}

/** The pages of the catalogue by their paths: those that are published by title, on pages of a hundred, in each language. */
export function renderIndexPages(
  entries: readonly CatalogueEntry[],
  environment: TemplateEnvironment,
  files: PageFiles,
): Map<string, string> {
  return new Map(
    catalogueLanguages.flatMap((language) => renderLanguage(language, { entries, environment, files })),
  );
}

interface Rendering {
  readonly entries: readonly CatalogueEntry[];
  readonly environment: TemplateEnvironment;
  readonly files: PageFiles;
}

interface Row {
  readonly project: PublishedProject;
  readonly isOutdated: boolean;
}

function renderLanguage(
  language: CatalogueLanguage,
  { entries, environment, files }: Rendering,
): (readonly [string, string])[] {
  const tools = createLanguageTools(catalogueWords(language));
  const rows = sortRows(entries, language);
  const count = Math.max(1, Math.ceil(rows.length / projectsAPage));
  const groups = Array.from({ length: count }, (_, index) =>
    rows.slice(index * projectsAPage, (index + 1) * projectsAPage),
  );
  const titleOf = (row: Row | undefined): string => row?.project.title.text ?? '';
  const failures = entries.flatMap(({ id, failure, published }) =>
    failure && !published ? [{ id, ...failure }] : [],
  );
  return groups.map((group, index) => {
    const path = pathOf(language, index + 1);
    const root = '../'.repeat(path.split('/').length - 1);
    const content = environment.render('catalogue/index.njk', {
      ...toolsForTemplates(tools),
      ...files,
      contentSecurityPolicy,
      root,
      rows: group,
      total: rows.length,
      failures: index === 0 ? failures : [],
      translations: catalogueLanguages
        .filter((other) => other !== language)
        .map((other) => ({
          language: other,
          name: createLanguageTools(catalogueWords(other)).label('common.languageName'),
          href: root + pathOf(other, 1),
        })),
      pages:
        groups.length === 1
          ? []
          : groups.map((other, position) => ({
              href: root + pathOf(language, position + 1),
              isCurrent: position === index,
              name: tools.label('catalogue.page', {
                page: position + 1,
                from: titleOf(other[0]),
                to: titleOf(other.at(-1)),
              }),
            })),
    });
    return [path, content] as const;
  });
}

/** `index.html`, `index.en.html`, `catalogue/2.html`, `catalogue/2.en.html` */
function pathOf(language: CatalogueLanguage, page: number): string {
  const ending = language === catalogueLanguages[0] ? 'html' : `${language}.html`;
  return page === 1 ? `index.${ending}` : `${catalogueFolder}/${page}.${ending}`;
}

/** By title as the language sorts, then by id. */
function sortRows(entries: readonly CatalogueEntry[], language: CatalogueLanguage): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return entries
    .flatMap(({ published, failure }) =>
      published ? [{ project: published, isOutdated: failure !== undefined }] : [],
    )
    .sort((a, b) => compare(a.project.title.text, b.project.title.text));
}
