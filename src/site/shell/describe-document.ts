import { measureFileSize } from '../../model/export-file.ts';
import { numberOrTitle } from '../../model/goal-names.ts';
import type { EditionView } from '../../model/edition.ts';
import { labelTranslation } from '../../content/binding-language.ts';
import type { LanguageTools } from '../../content/environment.ts';
import { readQuotation } from '../../content/labels.ts';
import type { HtmlLabel, MarkedWords } from '../../content/labels.ts';
import type { DocumentFile } from '../site-input.ts';

/** A download as templates show it: what it is, how long and how big. */
export interface DocumentView {
  readonly file: DocumentFile;
  /** `Dokument` for the binding one, `Streszczenie` for others; `…, język: polski` where it is not the page's language. */
  readonly name: string;
  /** Who it is for, in a sentence; undefined for the binding one. */
  readonly about: MarkedWords | undefined;
  readonly pages: string;
  readonly size: string;
}

/** A document in the words of the page that offers it. */
export function describeDocument(file: DocumentFile, view: EditionView, tools: LanguageTools): DocumentView {
  return {
    file,
    name: documentName(file, view, tools),
    about: file.isBinding ? undefined : aboutForm(file, view, tools.htmlLabel),
    pages: tools.label('site.documents.pages', { count: file.pages }),
    size: formatFileSize(file.bytes, tools),
  };
}

function aboutForm(
  { form, about, language }: DocumentFile,
  view: EditionView,
  label: HtmlLabel,
): MarkedWords {
  if (form === 'full') return labelTranslation('site.documents.about.full', view, label, language);
  return label(`site.documents.about.${about}`);
}

function documentName(file: DocumentFile, { goals }: EditionView, tools: LanguageTools): string {
  const goal = goals.find(({ id }) => id === file.goal);
  const form = file.isBinding
    ? tools.label('site.documents.document')
    : tools.label(`site.documents.form.${file.form}`, {
        goal: goal ? numberOrTitle(goal, readQuotation(tools.label)) : '',
      });
  return nameInLanguage(form, file.language, tools);
}

/** `Streszczenie, język: polski` where it is not the language of the page. */
export function nameInLanguage(form: string, language: string, tools: LanguageTools): string {
  if (language === tools.language) return form;
  const name = new Intl.DisplayNames(tools.language, { type: 'language' }).of(language) ?? language;
  return tools.label('site.documents.name', { form, language: name });
}

/** `412 kB`, `1,3 MB` */
export function formatFileSize(bytes: number, tools: Pick<LanguageTools, 'label' | 'formatNumber'>): string {
  const { unit, size } = measureFileSize(bytes);
  return tools.label(`site.size.${unit}`, { size: tools.formatNumber(size) });
}
