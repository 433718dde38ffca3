import type { Aliases, Citation, Text, WordForms, WordFormsByLanguage } from './data/data-types.ts';
import { resolveProvenance } from './data/provenance.ts';
import type { Mark, Provenance } from './data/provenance.ts';

/** Forms of a name; `one` is `other` in languages that know no difference. */
export type NameForms = WordForms & { readonly one: string };

/** What turning data into words of one language needs to know. */
export interface Localisation {
  readonly language: string;
  /** The language of the document: the fallback, and what a bare string is in. */
  readonly documentLanguage: string;
  /** Numbers in the list of sources, by source id. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
  readonly words: ViewWords;
}

/** What the labels of the language say in texts of the view. */
export interface ViewWords {
  /** `Spodziewane rezultaty` and `celu 2.4` as one heading. */
  readonly listHeading: (list: string, genitiveLabel: string) => string;
  /** What a proposal is called: `propozycja redakcyjna`. */
  readonly proposal: string;
}

/** What stands before and behind quoted words: `„` and `”`. */
export type Quotation = readonly [opening: string, closing: string];

/** The wanted language, else the document's, else the first that there is. */
export function chooseLanguage(
  languages: readonly string[],
  { language, documentLanguage }: Pick<Localisation, 'language' | 'documentLanguage'>,
): string | undefined {
  return [language, documentLanguage, ...languages].find((candidate) => languages.includes(candidate));
}

/** The text in the wanted language, else in the document's, else in the first that is there. */
export function localiseText(text: Text, inherited: Provenance, localisation: Localisation): TextView {
  const byLanguage = typeof text === 'string' ? { [localisation.documentLanguage]: text } : text;
  const language = chooseLanguage(Object.keys(byLanguage), localisation);
  const found = language === undefined ? undefined : byLanguage[language];
  if (language === undefined || found === undefined)
    throw new Error('A text without any language passed validation.');
  const own = typeof found === 'string' ? undefined : found;
  const provenance = resolveProvenance(own, inherited);
  const words = typeof found === 'string' ? found : found.text;
  return {
    text: words,
    marked: provenance.mark === 'proposal' ? markWords(words, localisation) : words,
    language,
    isForeign: language !== localisation.language,
    isEditorialTranslation: own?.translation === 'editorial',
    mark: provenance.mark,
    saysProposal: provenance.mark === 'proposal' && inherited.mark !== 'proposal',
    sources: citationViews(provenance.sources, localisation),
  };
}

/** A text that stands in another statement: where that is no proposal and the text is one, it says so itself. */
export function standIn(text: TextView, mark: Mark): TextView {
  const saysProposal = text.mark === 'proposal' && mark !== 'proposal';
  return saysProposal === text.saysProposal ? text : { ...text, saysProposal };
}

function markWords(words: string, { words: { proposal } }: Localisation): string {
  return `${words} (${proposal})`;
}

/** The same for a text that may be absent. */
export function localiseOptional(
  text: Text | undefined,
  inherited: Provenance,
  localisation: Localisation,
): TextView | undefined {
  return text === undefined ? undefined : localiseText(text, inherited, localisation);
}

/** The forms of a name in the wanted language, else in the document's. */
export function localiseForms(forms: WordFormsByLanguage, localisation: Localisation): NameForms {
  const found =
    forms[localisation.language] ?? forms[localisation.documentLanguage] ?? Object.values(forms)[0];
  if (found === undefined) throw new Error('A name without any language passed validation.');
  return { ...found, one: found.one ?? found.other };
}

/** Search words in the view's language; those of the document's language find in every other as well. */
export function localiseAliases(
  aliases: Aliases | undefined,
  { language, documentLanguage }: Localisation,
): readonly string[] {
  return [...new Set([...(aliases?.[language] ?? []), ...(aliases?.[documentLanguage] ?? [])])];
}

/** Citations with the numbers that their sources have in the list of sources. */
export function citationViews(sources: readonly Citation[], localisation: Localisation): CitationView[] {
  return sources.map((citation) => {
    const number = localisation.sourceNumbers.get(citation.id);
    if (number === undefined) throw new Error(`The unknown source "${citation.id}" passed validation.`);
    return { id: citation.id, number, locator: citation.locator };
  });
}

/** A text in the view's language, or in another one where it is not translated. */
export interface TextView {
  readonly text: string;
  /** The same where nothing else can say that it is a proposal: `Nazwa (propozycja redakcyjna)`. */
  readonly marked: string;
  readonly language: string;
  /** True when `language` is not the language of the view: the element needs its own `lang`. */
  readonly isForeign: boolean;
  /** True for a translation made by the editors, not by the commune. */
  readonly isEditorialTranslation: boolean;
  readonly mark: Mark;
  /** True for a proposal in the midst of what is none: then the text says so itself, wherever it stands. */
  readonly saysProposal: boolean;
  readonly sources: readonly CitationView[];
}

/** A citation with the number that the source has in the list of sources. */
export interface CitationView {
  readonly id: string;
  readonly number: number;
  readonly locator: string | undefined;
}
