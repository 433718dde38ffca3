import type { EditionView } from '../model/edition.ts';
import type { LabelValues } from './labels.ts';

/**
 * The value `{language}` of labels that say which text is binding: `polski`, in the language of the view. Undefined where
 * the data do not say, or where `ofText`, the language of what is spoken of, is that very language.
 */
export function bindingLanguage(
  { language, bindingLanguage: binding }: EditionView,
  ofText = language,
): LabelValues | undefined {
  if (binding === undefined || binding === ofText) return undefined;
  return { language: new Intl.DisplayNames(language, { type: 'language' }).of(binding) ?? binding };
}

/** A label that says of a translation which text is binding, or its fellow that says no more than that it is one. */
export function labelTranslation<Words>(
  key:
    'print.cover.translation' | 'print.translation' | 'site.cite.translation' | 'site.documents.about.full',
  view: EditionView,
  label: (key: string, values?: LabelValues) => Words,
  ofText = view.language,
): Words {
  const values = bindingLanguage(view, ofText);
  return values ? label(key, values) : label(`${key}Alone`);
}
