import type { WrittenExport } from '../../model/export-file.ts';
import type { LanguageTools } from '../environment.ts';
import { formatFileSize } from './file-size.ts';

/** A file in another format as a link says it. */
export interface ExportView {
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

const mediaTypes = { json: 'application/json', csv: 'text/csv', svg: 'image/svg+xml' } as const;

/** An export in the words of the page that offers it. */
export function describeExport(file: WrittenExport, tools: LanguageTools): ExportView {
  const { path, kind, language } = file;
  return {
    path,
    kind,
    language,
    format: file.format.toUpperCase(),
    mediaType: mediaTypes[file.format],
    languageName: new Intl.DisplayNames(tools.language, { type: 'language' }).of(language) ?? language,
    size: formatFileSize(file.bytes, tools),
  };
}
