import path from 'node:path';
import { endSentence } from '../../content/phrases.ts';
import { statusLine } from '../../content/status-line.ts';
import { fileCheckWord } from '../../model/file-check-word.ts';
import type { EditionView } from '../../model/edition.ts';
import { fileCheckPageId } from '../links/page-ids.ts';
import { describeDocument } from '../shell/describe-document.ts';
import type { DocumentView } from '../shell/describe-document.ts';
import { definePage, homeStep } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';
import type { DocumentFile } from '../site-input.ts';
import { sortDocuments } from './documents-page.ts';

/** How much a browser is asked to hold in memory; no document comes near it. */
const largestMegabytes = 256;
/** How many files are looked at in one go. */
const mostFiles = 20;

/**
 * Whether a file that somebody has is one of the site's documents: all of them with their hashes, which a script compares with
 * that of the file, and a person can. Undefined where no documents are printed.
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
      const files = await scope.documents;
      const editions = scope.editions.flatMap((view) => describeEdition(view, files, scope));
      const example = files.find(({ isBinding }) => isBinding) ?? files[0];
      return {
        editions,
        example: example && path.posix.basename(example.path),
        largestMegabytes,
        mostFiles,
      };
    },
  });
}

/** The documents of an edition with all that tells whether one is the right one. */
function describeEdition(
  view: EditionView,
  files: readonly DocumentFile[],
  { tools }: PageScope,
): readonly {
  readonly edition: EditionView;
  readonly status: string;
  readonly documents: readonly (DocumentView & { readonly fileName: string })[];
}[] {
  const own = files.filter(({ editionId }) => editionId === view.id);
  if (own.length === 0) return [];
  return [
    {
      edition: view,
      status: endSentence(statusLine(view, tools)),
      documents: sortDocuments(own, tools.language).map((file) => ({
        ...describeDocument(file, view, tools),
        fileName: path.posix.basename(file.path),
      })),
    },
  ];
}
