import type { Mark } from '../../model/data/provenance.ts';
import type { GivenText } from '../../model/statements.ts';
import type { CitationView, TextView } from '../../model/text.ts';

/** Where a statement comes from, as every export says it. */
export interface OriginJson {
  readonly mark: Mark;
  readonly sources: readonly {
    readonly id: string;
    readonly number: number;
    readonly locator: string | undefined;
  }[];
}

/** A text with its language and its origin. */
export interface TextJson extends OriginJson {
  readonly text: string;
  readonly language: string;
  readonly translation: 'editorial' | undefined;
}

/** A text as it stands in the data. */
export function jsonOfText(text: TextView): TextJson {
  return {
    text: text.text,
    language: text.language,
    translation: text.isEditorialTranslation ? 'editorial' : undefined,
    ...jsonOfOrigin(text),
  };
}

/** The same for a text that may be absent. */
export function jsonOfOptional(text: TextView | undefined): TextJson | undefined {
  return text && jsonOfText(text);
}

/** All texts of a thing, by their keys. */
export function jsonOfTexts(texts: readonly GivenText[]): Readonly<Record<string, TextJson>> {
  return Object.fromEntries(texts.map(({ key, text }) => [key, jsonOfText(text)]));
}

/** The mark and the sources of a statement. */
export function jsonOfOrigin(statement: {
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}): OriginJson {
  return {
    mark: statement.mark,
    sources: statement.sources.map(({ id, number, locator }) => ({ id, number, locator })),
  };
}
