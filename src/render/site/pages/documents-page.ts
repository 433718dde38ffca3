import type { LanguageTools } from '../../environment.ts';
import { describeDocument } from '../describe-document.ts';
import type { DocumentView } from '../describe-document.ts';
import { formatFileSize } from '../file-size.ts';
import { defineEditionPage } from '../define-edition-page.ts';
import { listSections, pageSection } from '../page-sections.ts';
import type { PageScope } from '../page-scope.ts';
import type { SiteArchive } from '../site-input.ts';
import type { SitePage } from '../site-page.ts';

/** The edition's documents with their pages and sizes. */
export function documentsPage(scope: PageScope): SitePage {
  const { tools } = scope;
  return defineEditionPage(scope, 'documents', {
    template: 'site/documents.njk',
    waitsForDocuments: true,
    context: async (_links, buildArchive) => {
      const documents = await describeDocuments(scope);
      const archive = describeArchive(await buildArchive?.(), tools);
      const downloads = scope.exports.ofEdition;
      return {
        ...documents,
        archive,
        downloads,
        sections: listSections([
          documents.hasOtherForms ? pageSection('forms', tools.label('site.documents.others')) : undefined,
          downloads.length > 0 ? pageSection('data', tools.label('site.downloads.heading')) : undefined,
          archive && pageSection('archive', tools.label('site.archive.heading')),
        ]),
      };
    },
  });
}

async function describeDocuments({ documents, view, tools }: PageScope): Promise<{
  readonly documents: readonly DocumentView[];
  readonly hasOtherForms: boolean;
  readonly auxiliary: string;
}> {
  const files = (await documents).filter((document) => document.editionId === view.id);
  return {
    documents: files.map((file) => describeDocument(file, tools)),
    hasOtherForms: files.some((file) => !file.isBinding),
    auxiliary: tools.label(`site.documents.auxiliary${view.adoption ? '' : 'Draft'}`),
  };
}

function describeArchive(
  archive: SiteArchive | undefined,
  tools: LanguageTools,
): { readonly path: string; readonly size: string; readonly text: string } | undefined {
  if (!archive) return undefined;
  const contents = archive.hasDocuments ? 'textWithDocuments' : 'text';
  return {
    path: archive.path,
    size: formatFileSize(archive.bytes, tools),
    text: tools.label(`site.archive.${contents}`),
  };
}
