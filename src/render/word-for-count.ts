import type { WordForms } from '../model/data-types.ts';

/** The form of a word that goes with a number: `cele operacyjne` for 22, `celów operacyjnych` for 5. */
export function wordForCount(count: number, forms: WordForms, language: string): string {
  const category = new Intl.PluralRules(language).select(count);
  if (category === 'one') return forms.one;
  return (category === 'few' || category === 'many' ? forms[category] : undefined) ?? forms.other;
}
