import type { LanguageTools } from '../../environment.ts';
import { describeDocument } from '../describe-document.ts';
import { formatFileSize } from '../file-size.ts';
import { editionPageId } from '../page-ids.ts';
import { definePage, homeStep, stepTo } from '../page-scope.ts';
import type { PageScope } from '../page-scope.ts';
import type { SiteArchive } from '../site-input.ts';
import type { SitePage } from '../site-page.ts';

/** The edition's documents with their pages and sizes. */
export function documentsPage(scope: PageScope): SitePage {
  const { view, tools, site } = scope;
  const id = editionPageId(view.id, 'documents');
  return definePage(scope, [view.path, site.paths.documents], {
    id,
    template: 'site/documents.njk',
    title: tools.label('site.documents.heading'),
    description: tools.label('site.documents.description', { title: view.title.text }),
    section: id,
    breadcrumbs: [homeStep(scope), stepTo(editionPageId(view.id, 'front'), view.shortTitle)],
    waitsForDocuments: true,
    context: async (_links, archive) => ({
      archive: describeArchive(await archive?.(), tools),
      downloads: scope.exports.ofEdition,
      ...(await describeDocuments(scope)),
    }),
  });
}

async function describeDocuments({ documents, view, tools }: PageScope): Promise<object> {
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
