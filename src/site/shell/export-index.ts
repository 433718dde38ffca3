import { groupBy } from '../../model/group-by.ts';
import type { WrittenExport } from '../../model/export-file.ts';
import type { EditionView } from '../../model/edition.ts';
import type { LanguageTools } from '../../content/environment.ts';
import { formatFileSize } from './describe-document.ts';

/** The exports of an edition as its pages in one language offer them, looked up once. */
export interface ExportIndex {
  /** In the language of the pages and the first of its formats; of one goal or indicator where one is named. */
  readonly find: (kind: WrittenExport['kind'], subjectId?: string) => ExportView | undefined;
  /** Those of the whole edition, in every language; that of the pages comes first. */
  readonly ofEdition: readonly ExportView[];
}

/** Looks up the exports of the view's edition. */
export function indexExports(
  exports: readonly WrittenExport[],
  view: Pick<EditionView, 'id' | 'language'>,
  tools: LanguageTools,
): ExportIndex {
  const own = exports.filter((file) => file.editionId === view.id);
  const inLanguage = own.filter((file) => file.language === view.language);
  const byKey = groupBy(inLanguage, (file) => key(file.kind, file.subjectId));
  const others = own.filter((file) => file.language !== view.language);
  // Made once: that takes as long as rendering a part of a page.
  const languageNames = new Intl.DisplayNames(tools.language, { type: 'language' });
  const describe = (file: WrittenExport): ExportView => describeExport(file, tools, languageNames);
  return {
    find: (kind, subjectId) => {
      const [file] = byKey.get(key(kind, subjectId)) ?? [];
      return file && describe(file);
    },
    ofEdition: [...inLanguage, ...others].filter((file) => file.subjectId === undefined).map(describe),
  };
}

function key(kind: string, subjectId: string | undefined): string {
  return `${kind} ${subjectId ?? ''}`;
}

/** A file in another format as a link says it. */
interface ExportView {
  readonly path: string;
  readonly kind: WrittenExport['kind'];
  /** `CSV`. */
  readonly format: string;
  readonly mediaType: string;
  readonly language: string;
  /** In the language of the page. */
  readonly languageName: string;
  readonly size: string;
}

/** An export in the words of the page that offers it. */
function describeExport(
  file: WrittenExport,
  tools: LanguageTools,
  languageNames: Intl.DisplayNames,
): ExportView {
  const { path, kind, language } = file;
  return {
    path,
    kind,
    language,
    format: file.format.name,
    mediaType: file.format.mediaType,
    languageName: languageNames.of(language) ?? language,
    size: formatFileSize(file.bytes, tools),
  };
}
