import path from 'node:path';
import { endSentence } from '../../content/phrases.ts';
import { statusLine } from '../../content/status-line.ts';
import { fileCheckWord } from '../../model/file-check-word.ts';
import type { EditionView } from '../../model/edition.ts';
import { fileCheckPageId } from '../links/page-ids.ts';
import { describeDocument } from '../shell/describe-document.ts';
import { definePage, homeStep } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';
import type { DocumentFile, SignedFile } from '../site-input.ts';
import { describeSigned, sortDocuments } from './documents-page.ts';

/** How much a browser is asked to hold in memory; no document comes near it. */
const largestMegabytes = 256;
/** How many files are looked at in one go. */
const mostFiles = 20;

/**
 * Whether a file that somebody has is one of the site's documents: all of them, the signed ones too, with their hashes, which a script compares with
 * that of the file, and a person can. Undefined where there are none.
 */
export function fileCheckPage(scope: PageScope): SitePage | undefined {
  const { site, tools } = scope;
  if (!scope.hasDocuments) return undefined;
  return definePage(scope, [fileCheckWord(site)], {
    id: fileCheckPageId,
    template: 'file-check',
    title: tools.label('site.fileCheck.heading'),
    description: tools.label('site.fileCheck.description'),
    section: fileCheckPageId,
    breadcrumbs: [homeStep(scope)],
    waitsForDocuments: true,
    context: async () => {
      const documents = await scope.documents;
      const editions = scope.editions.flatMap((view) => describeEdition(view, documents, scope));
      return {
        editions,
        example: editions[0]?.files[0]?.fileName,
        largestMegabytes,
        mostFiles,
      };
    },
  });
}

/** A file that can be told by its hash. */
interface KnownFile {
  readonly path: string;
  readonly fileName: string;
  readonly language: string;
  readonly sha256: string;
  readonly name: string;
  /** What has to be known of it, in sentences. */
  readonly notes: readonly string[];
}

/** The files of an edition: the signed ones, then those that the program makes. */
function describeEdition(
  view: EditionView,
  documents: readonly DocumentFile[],
  { tools, signed }: PageScope,
): readonly {
  readonly edition: EditionView;
  readonly status: string;
  readonly files: readonly KnownFile[];
}[] {
  const { label } = tools;
  const own = documents.filter(({ editionId }) => editionId === view.id);
  const made = sortDocuments(own, tools.language).map((file) => describeDocument(file, view, tools));
  const names = new Map(made.map(({ file, name }) => [file.path, name]));
  const proposals = (file: DocumentFile | SignedFile): string[] =>
    file.containsProposals ? [label('site.documents.proposals')] : [];
  const known = (file: DocumentFile | SignedFile, name: string, notes: readonly string[]): KnownFile => ({
    path: file.path,
    fileName: path.posix.basename(file.path),
    language: file.language,
    sha256: file.sha256,
    name,
    notes: [...notes, ...proposals(file)],
  });
  const files = [
    ...describeSigned(signed.get(view.id) ?? [], names, tools).map(({ file, name, state }) =>
      known(file, label('site.fileCheck.signed', { name }), [state]),
    ),
    ...made.map(({ file, name }) =>
      known(file, name, [
        ...(file.isBinding ? [] : [label('site.fileCheck.auxiliary')]),
        ...(file.isPreview ? [label('site.documents.preview')] : []),
      ]),
    ),
  ];
  return files.length === 0 ? [] : [{ edition: view, status: endSentence(statusLine(view, tools)), files }];
}
