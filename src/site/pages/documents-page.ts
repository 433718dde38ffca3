import type { TextView } from '../../model/text.ts';
import type { EditionView } from '../../model/edition.ts';
import type { LanguageTools } from '../../content/environment.ts';
import type { MarkedWords } from '../../content/labels.ts';
import { describeDocument, formatFileSize, nameInLanguage } from '../shell/describe-document.ts';
import type { DocumentView } from '../shell/describe-document.ts';
import { isLong } from '../shell/long-lists.ts';
import { defineEditionPage } from '../shell/page-scope.ts';
import { listSections, pageSection } from '../shell/page-sections.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { DocumentFile, SignedFile, SiteArchive, TextFile } from '../site-input.ts';
import type { SitePage } from '../shell/site-page.ts';

/** The edition's documents with their pages and sizes. Undefined where nothing can be downloaded. */
export function documentsPage(scope: PageScope): SitePage | undefined {
  const { tools } = scope;
  const signed = scope.signed.get(scope.view.id) ?? [];
  if (!scope.printed && scope.exports.ofEdition.length + signed.length === 0) return undefined;
  return defineEditionPage(scope, 'documents', {
    template: 'documents',
    waitsForDocuments: true,
    context: async (_links, late) => {
      const documents = await describeDocuments(scope);
      const archive = describeArchive(await late.archive(), tools);
      const texts = describeTexts(await late.texts(), scope);
      const downloads = scope.exports.ofEdition;
      return {
        ...documents,
        signed: describeSigned(signed, documents.names, tools),
        texts,
        archive,
        downloads,
        sections: listSections([
          signed.length > 0 ? pageSection('signed', tools.label('site.signed.heading')) : undefined,
          texts.length > 0 ? pageSection('texts', tools.label('site.texts.heading')) : undefined,
          documents.hasOtherForms ? pageSection('forms', tools.label('site.documents.others')) : undefined,
          documents.ofGoals.length > 0
            ? pageSection('goals', tools.label('site.documents.goals'))
            : undefined,
          downloads.length > 0 ? pageSection('data', tools.label('site.downloads.heading')) : undefined,
          archive && pageSection('archive', tools.label('site.archive.heading')),
        ]),
      };
    },
  });
}

async function describeDocuments({ documents, view, tools }: PageScope): Promise<{
  readonly documents: readonly (DocumentView & { readonly goalTitle: TextView | undefined })[];
  /** Those of one goal each, where they are too many for more than a line each. */
  readonly ofGoals: readonly DocumentView[];
  readonly hasOtherForms: boolean;
  /** True where one sentence speaks for all forms but the binding one. */
  readonly allContainProposals: boolean;
  readonly auxiliary: MarkedWords;
  /** What each file is called, by its path. */
  readonly names: ReadonlyMap<string, string>;
}> {
  const files = (await documents).filter((document) => document.editionId === view.id);
  const others = files.filter((file) => !file.isBinding);
  const sorted = sortDocuments(files, tools.language);
  const ofGoals = sorted.filter(({ goal }) => goal !== undefined);
  const short = isLong(ofGoals) ? ofGoals : [];
  return {
    documents: sorted
      .filter((file) => !short.includes(file))
      .map((file) => ({ ...describeDocument(file, view, tools), goalTitle: titleOf(file, view) })),
    ofGoals: short.map((file) => describeDocument(file, view, tools)),
    hasOtherForms: others.length > short.length,
    allContainProposals: others.length > 1 && others.every((file) => file.containsProposals),
    names: new Map(files.map((file) => [file.path, describeDocument(file, view, tools).name])),
    auxiliary: tools.htmlLabel(`site.documents.auxiliary${view.adoption ? '' : 'Draft'}`),
  };
}

/** The whole text in other formats, that in the language of the page first. */
function describeTexts(files: readonly TextFile[], { view, tools }: PageScope): readonly TextFileView[] {
  const own = files.filter(({ editionId }) => editionId === view.id);
  const isForeign = ({ language }: TextFile): boolean => language !== view.language;
  return [...own.filter((file) => !isForeign(file)), ...own.filter(isForeign)].map((file) => {
    const form = tools.label(`site.texts.${file.format.id}`);
    return {
      path: file.path,
      mediaType: file.format.mediaType,
      language: file.language,
      name: nameInLanguage(form, file.language, tools),
      about: isForeign(file) ? undefined : tools.htmlLabel(`site.texts.about.${file.format.id}`),
      download: tools.label('site.texts.download', {
        format: file.format.name,
        size: formatFileSize(file.bytes.length, tools),
      }),
    };
  });
}

/** A file with the whole text as the page offers it. */
interface TextFileView {
  readonly path: string;
  readonly mediaType: string;
  readonly language: string;
  readonly name: string;
  readonly about: MarkedWords | undefined;
  readonly download: string;
}

/** Signed documents as pages offer them. */
interface SignedView {
  readonly file: SignedFile;
  readonly name: string;
  readonly size: string;
  /** The state that it shows, in a sentence. */
  readonly state: string;
}

/** They are named as what was signed is; of a document that there is no more, the file is named. */
export function describeSigned(
  signed: readonly SignedFile[],
  names: ReadonlyMap<string, string>,
  tools: LanguageTools,
): readonly SignedView[] {
  return signed.map((file) => ({
    file,
    name: names.get(file.document) ?? file.document.slice(file.document.indexOf('/') + 1),
    size: formatFileSize(file.bytes, tools),
    state: tools.label(`site.signed.${file.isCurrent ? 'state' : 'earlier'}`, {
      date: tools.formatDate(file.date),
    }),
  }));
}

/** The title of the goal that stands alone in a document, unless it is only proposed. */
function titleOf({ goal }: DocumentFile, { goals }: EditionView): TextView | undefined {
  const title = goals.find(({ id }) => id === goal)?.title;
  return title?.mark === 'proposal' ? undefined : title;
}

/** The binding one first, then what is in the language of the page. */
export function sortDocuments(files: readonly DocumentFile[], language: string): DocumentFile[] {
  const rank = ({ isBinding, language: own }: DocumentFile): number =>
    isBinding ? 0 : own === language ? 1 : 2;
  return [...files].sort((a, b) => rank(a) - rank(b) || a.place - b.place);
}

function describeArchive(
  archive: SiteArchive | undefined,
  tools: LanguageTools,
): { readonly path: string; readonly size: string; readonly text: MarkedWords } | undefined {
  if (!archive) return undefined;
  const contents = archive.hasDocuments ? 'textWithDocuments' : 'text';
  return {
    path: archive.path,
    size: formatFileSize(archive.bytes, tools),
    text: tools.htmlLabel(`site.archive.${contents}`),
  };
}
