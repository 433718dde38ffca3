import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { markWords } from '../../content/foreign-words.ts';
import { listOwnTexts, nameOwnText, readOwnTexts } from '../../content/own-text.ts';
import type { OwnText } from '../../content/own-text.ts';
import { publicTitle } from '../../content/public-title.ts';
import { renderRichText } from '../../content/rich-text.ts';
import { overrideOf, ownPagePrefix, readFrontMatter } from '../../content/template-loader.ts';
import type { Text } from '../../model/data/data-types.ts';
import type { EditionView } from '../../model/edition.ts';
import { siteText } from '../../content/site-text.ts';
import { plainMarkdown } from '../search/list-search-entries.ts';
import { definePage, frontStep, homeStep } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';

/** A template that says everything of its page: each edition has one in each language, named in the foot of its pages. */
export interface PageTemplate {
  /** Without `.njk`. */
  readonly name: string;
  /** What its front matter says under `editionPage`. */
  readonly page: EditionPage;
  /** Of a page of the project: the name of its template, which `own-page.njk` extends. */
  readonly ownTemplate?: string;
  /** Of a page of the project in Markdown: its texts, by language (`own-text.ts`). */
  readonly texts?: ReadonlyMap<string, OwnText>;
}

/** What is left out comes from where the program's own pages have it: `paths` of `site.json`, and the labels. */
interface EditionPage {
  /** The word in the page's address. */
  readonly path?: string;
  readonly title?: Text;
  /** For search engines. */
  readonly description?: Text;
  /** What the edition must have, else there is no page: a list with something in it, or a text. */
  readonly needs?: keyof EditionView;
}

/**
 * The templates in `templates/site/pages` that say everything of their page, in the order of their names, and after them
 * those in `overrides/pages`.
 */
export function readPageTemplates(folder: string, overrides?: string): readonly PageTemplate[] {
  return [
    ...readProgramPages(folder, overrides),
    ...(overrides === undefined ? [] : readOwnPages(overrides)),
  ];
}

function readProgramPages(folder: string, overrides: string | undefined): readonly PageTemplate[] {
  return readdirSync(path.join(folder, 'site/pages'))
    .filter((file) => file.endsWith('.njk'))
    .sort()
    .flatMap((file) => {
      const page = readEditionPage(folder, file, overrides);
      return page ? [{ name: path.basename(file, '.njk'), page }] : [];
    });
}

function readOwnPages(overrides: string): readonly PageTemplate[] {
  const folder = path.join(overrides, ownPagePrefix);
  if (!existsSync(folder)) return [];
  const names = new Set(listOwnTexts(overrides).map((file) => nameOwnText(file).name));
  const inMarkdown = [...names].map((name) => ({ name, page: {}, texts: readOwnTexts(overrides, name) }));
  const templates = readdirSync(folder)
    .filter((file) => file.endsWith('.njk'))
    .sort()
    .flatMap((file) => {
      const ownTemplate = ownPagePrefix + file;
      const data = readFrontMatter(overrides, ownTemplate) as
        { readonly editionPage?: EditionPage } | undefined;
      const page = data?.editionPage;
      return page ? [{ name: path.basename(file, '.njk'), page, ownTemplate }] : [];
    });
  return [...templates, ...inMarkdown];
}

/** What takes a template's place in `overrides` says it anew, or leaves it as it is. */
function readEditionPage(
  folder: string,
  file: string,
  overrides: string | undefined,
): EditionPage | undefined {
  const name = `site/pages/${file}`;
  const own =
    overrides !== undefined && existsSync(overrideOf(overrides, name))
      ? readFrontMatter(overrides, `templates/${name}`)
      : undefined;
  const data = (own ?? readFrontMatter(folder, name)) as { readonly editionPage?: EditionPage } | undefined;
  return data?.editionPage;
}

/** Their pages in an edition and a language. */
export function templatePages(scope: PageScope, templates: readonly PageTemplate[]): readonly SitePage[] {
  return templates
    .filter(({ page: { needs } }) => needs === undefined || hasSome(scope.view[needs]))
    .map((template) => (template.texts ? textPage(scope, template) : templatePage(scope, template)));
}

function hasSome(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** In the site's first language where it is not translated. */
function textPage(scope: PageScope, { name, texts = new Map<string, OwnText>() }: PageTemplate): SitePage {
  const { view, tools, site } = scope;
  const translation = texts.get(view.language);
  const { title, markdown } = translation ?? texts.get('') ?? { title: name, markdown: '' };
  const textLanguage = translation ? view.language : (site.languages[0] ?? view.language);
  const id = `${view.id}/${ownPagePrefix}${name}`;
  return definePage(scope, [view.path, name], {
    id,
    template: 'own-text',
    title,
    description: title,
    section: id,
    breadcrumbs: [homeStep(scope), frontStep(scope)],
    footerName: textLanguage === view.language ? title : markWords(title, textLanguage),
    searched: {
      title,
      text: plainMarkdown(markdown),
      ...(textLanguage !== view.language && { language: textLanguage }),
    },
    context: () => ({
      title,
      textLanguage,
      text: renderRichText(markdown, {
        language: textLanguage,
        anchor: 'text',
        headingShift: 0,
        bindWords: tools.bindWords,
      }),
    }),
  });
}

function templatePage(scope: PageScope, { name, page, ownTemplate }: PageTemplate): SitePage {
  const { view, tools, site } = scope;
  const paths = new Map<string, string>(Object.entries(site.paths));
  const heading = `site.${name}.heading`;
  const title =
    page.title === undefined ? tools.label(heading) : siteText(page.title, view, tools.label).marked;
  const id = `${view.id}/${ownTemplate === undefined ? name : ownPagePrefix + name}`;
  // Of a page of the project the program has no words.
  const description = page.description ?? (ownTemplate === undefined ? undefined : page.title);
  return definePage(scope, [view.path, page.path ?? paths.get(name) ?? name], {
    id,
    template: ownTemplate === undefined ? name : 'own-page',
    title,
    description:
      description === undefined
        ? tools.label(`site.${name}.description`, { title: publicTitle(view) })
        : siteText(description, view, tools.label).marked,
    section: id,
    breadcrumbs: [homeStep(scope), frontStep(scope)],
    footerName: page.title === undefined ? tools.htmlLabel(heading) : title,
    ...(ownTemplate !== undefined && { searched: { title } }),
    context: () => ({ title, ...(ownTemplate === undefined ? {} : { ownTemplate }) }),
  });
}
