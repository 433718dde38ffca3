import type { LanguageTools } from '../environment.ts';
import { formatFileSize } from './file-size.ts';
import type { DocumentFile } from './site-input.ts';

/** A download as templates show it: what it is, how long and how big. */
export interface DocumentView {
  readonly file: DocumentFile;
  /** `Pełny dokument`, with its language where the site has several. */
  readonly name: string;
  readonly pages: string;
  readonly size: string;
}

/** A document in the words of the page that offers it. */
export function describeDocument(file: DocumentFile, tools: LanguageTools): DocumentView {
  return {
    file,
    name: documentName(file, tools),
    pages: tools.label('site.documents.pages', { count: file.pages }),
    size: formatFileSize(file.bytes, tools),
  };
}

function documentName(file: DocumentFile, tools: LanguageTools): string {
  const form = tools.label(`site.documents.form.${file.form}`);
  const language = new Intl.DisplayNames(tools.language, { type: 'language' }).of(file.language);
  return tools.label('site.documents.name', { form, language: language ?? file.language });
}
