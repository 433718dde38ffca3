import type { WordForms } from '../model/data-types.ts';

/** The form of a word that goes with a number: `cele operacyjne` for 22, `celów operacyjnych` for 5. */
export function wordForCount(count: number, forms: WordForms, language: string): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
