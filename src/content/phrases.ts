import type { WordForms } from '../model/data/data-types.ts';

/** The text with a capital first letter, as the language writes it. */
export function capitalise(text: string, language: string): string {
  const [first = ''] = Array.from(text);
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** Names as one phrase: `Spodziewane rezultaty, główni partnerzy i priorytetowe instrumenty`. */
export function joinNames(names: readonly string[], language: string): string {
  const [first, ...others] = names;
  if (first === undefined) return '';
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  return list.format([first, ...others.map((name) => lowerFirstLetter(name, language))]);
}

/** Names that begin like an abbreviation (`BDL`) keep their letters. */
function lowerFirstLetter(name: string, language: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.slice(0, 1).toLocaleLowerCase(language) + name.slice(1);
}

/** Text with a full stop at its end, unless it has one already: `2018 r.` */
export function endSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** The form of a word that goes with a number: `cele operacyjne` for 22, `celów operacyjnych` for 5. */
export function wordForCount(count: number, forms: WordForms, language: string): string {
  const rules = pluralRules.get(language) ?? new Intl.PluralRules(language);
  pluralRules.set(language, rules);
  return forms[rules.select(count)] ?? forms.other;
}

/** By language (Unicode CLDR plural categories). */
const pluralRules = new Map<string, Intl.PluralRules>();
