import type { WrittenExport } from '../../model/export-file.ts';
import type { EditionView } from '../../model/view.ts';
import type { LanguageTools } from '../environment.ts';
import { describeExport } from './describe-export.ts';
import type { ExportView } from './describe-export.ts';

/** The exports of an edition as its pages in one language offer them, looked up once. */
export interface ExportIndex {
  /** In the language of the pages; of one goal or indicator where one is named. */
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
  const byKey = new Map(inLanguage.map((file) => [key(file.kind, file.subjectId), file]));
  const others = own.filter((file) => file.language !== view.language);
  return {
    find: (kind, subjectId) => {
      const file = byKey.get(key(kind, subjectId));
      return file && describeExport(file, tools);
    },
    ofEdition: [...inLanguage, ...others]
      .filter((file) => file.subjectId === undefined)
      .map((file) => describeExport(file, tools)),
  };
}

function key(kind: string, subjectId: string | undefined): string {
  return `${kind} ${subjectId ?? ''}`;
}
