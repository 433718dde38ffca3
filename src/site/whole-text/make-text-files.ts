import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { labelTranslation } from '../../content/binding-language.ts';
import { createAbsoluteAddress, servedUnder } from '../../content/addresses/absolute-address.ts';
import { documentDate } from '../../content/document-date.ts';
import { openEnvironment } from '../../content/environment.ts';
import { endSentence } from '../../content/phrases.ts';
import { siteText } from '../../content/site-text.ts';
import { statusLine } from '../../content/status-line.ts';
import { giveTurn } from '../../give-turn.ts';
import type { Picture } from '../../model/data/picture.ts';
import type { Settings } from '../../settings.ts';
import { editionPageId } from '../links/page-ids.ts';
import { createPageLinks } from '../links/page-links.ts';
import type { PageScope } from '../shell/page-scope.ts';
import { pictureFile } from '../shell/site-figures.ts';
import type { SitePage } from '../shell/site-page.ts';
import type { SiteInput, TextFile } from '../site-input.ts';
import { epub } from './epub/epub.ts';
import { word } from './word/word.ts';
import { readText } from './read-sections.ts';
import type { TextLinks } from './read-sections.ts';
import type { TextFormat, WholeText } from './text-file.ts';

/** Every format that the whole text is offered in, in this order. */
const textFormats: readonly TextFormat[] = [epub, word];

/** Whether a file of this name could be one. */
export function isTextFile(name: string): boolean {
  return textFormats.some(({ ending }) => name.endsWith(`.${ending}`));
}

/** What is made when it is first asked for. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}

/** Makes the files of every edition in every language; they wait for the pages of printed documents. */
export async function makeTextFiles(
  input: SiteInput,
  scopes: readonly PageScope[],
  { pages, settings }: { readonly pages: readonly SitePage[]; readonly settings: Settings },
): Promise<readonly TextFile[]> {
  const style = await readFile(path.join(settings.paths.templates, 'styles', 'epub.css'), 'utf8');
  const linksOf = createLinks(input, pages);
  const files: TextFile[] = [];
  for (const scope of scopes) {
    await giveTurn(input.signal);
    const text = await makeWholeText(scope, linksOf(scope), { input, settings, style });
    for (const format of textFormats) {
      await giveTurn(input.signal);
      files.push({
        editionId: scope.view.id,
        format,
        language: scope.view.language,
        path: nameFile(text, format),
        bytes: await format.write(text),
      });
    }
  }
  return files;
}

/** The links of the document's page, in the language of its scope. */
function createLinks(input: SiteInput, pages: readonly SitePage[]): (scope: PageScope) => TextLinks {
  const linksFrom = createPageLinks(pages, servedUnder(input.site, input.base));
  const absolute = createAbsoluteAddress(input.site, input.base);
  return ({ view }) => {
    const id = editionPageId(view.id, 'document');
    const page = pages.find((one) => one.id === id && one.language === view.language);
    if (!page) throw new Error(`There is no page "${id}" in the language "${view.language}".`);
    return { page: linksFrom(page), address: absolute?.(page.address) };
  };
}

async function makeWholeText(
  scope: PageScope,
  links: TextLinks,
  {
    input,
    settings,
    style,
  }: { readonly input: SiteInput; readonly settings: Settings; readonly style: string },
): Promise<WholeText> {
  const { view, tools, site } = scope;
  const { publisher, contentLicence } = site;
  const facts = {
    status: endSentence(statusLine(view, tools)),
    containsProposals: view.proposals.some(({ anchor }) => anchor !== undefined),
    publisher: publisher && siteText(publisher.name, view, tools.label),
    licence: contentLicence && { name: siteText(contentLicence.name, view, tools.label) },
    translation:
      view.language === view.documentLanguage
        ? undefined
        : labelTranslation('print.cover.translation', view, tools.htmlLabel),
    toolVersion: input.toolVersion,
  };
  const environment = openEnvironment(settings.paths.templates, settings.paths.overrides);
  const read = readText(scope, environment, { links, facts });
  return {
    ...read,
    ...facts,
    view,
    tools,
    site,
    style,
    date: documentDate(view, settings),
    pictures: findPictures(scope, read.sections, input),
    printed: await scope.printed,
  };
}

function findPictures(
  { view }: PageScope,
  sections: WholeText['sections'],
  { figures }: SiteInput,
): ReadonlyMap<string, Picture> {
  const pictures = new Map(
    view.figures.flatMap((figure) => {
      const picture = figures.get(view.id)?.get(figure.picture.file);
      return picture ? [[pictureFile(view, figure), picture] as const] : [];
    }),
  );
  return new Map(
    [...new Set(sections.flatMap((section) => section.pictures))].map((file) => {
      const picture = pictures.get(file);
      if (!picture) throw new Error(`The text shows a picture "${file}" that there is not.`);
      return [file, picture];
    }),
  );
}

/** As documents are named: what is not adopted is said in the name of the file. */
function nameFile({ view, tools, containsProposals }: WholeText, { ending }: TextFormat): string {
  const isSaid = containsProposals && view.status.type !== 'draft';
  const name = [view.id, ...(isSaid ? [tools.label('document.withProposals')] : [])].join('-');
  return `${view.path}/${name}.${view.language}.${ending}`;
}
