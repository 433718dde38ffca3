import type { Mark } from './provenance.ts';

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
