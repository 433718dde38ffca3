import type { Text } from '../model/data/data-types.ts';
import { editorial } from '../model/data/provenance.ts';
import type { EditionView } from '../model/edition.ts';
import { localiseText } from '../model/text.ts';
import type { TextView } from '../model/text.ts';
import { viewWords } from './labels.ts';
import type { Label } from './labels.ts';

/** A text of `site.json`, as of its publisher, in the language of a view. */
export function siteText(
  text: Text,
  { language, documentLanguage }: Pick<EditionView, 'language' | 'documentLanguage'>,
  label: Label,
): TextView {
  return localiseText(text, editorial, {
    language,
    documentLanguage,
    sourceNumbers: new Map(),
    words: viewWords(label),
  });
}
