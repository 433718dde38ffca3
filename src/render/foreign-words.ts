import nunjucks from 'nunjucks';

/** Words in another language than their page's: markup where markup can stand, and plain text where it cannot. */
export interface ForeignWords {
  readonly plain: string;
  toString(): string;
}

/** Puts the language to words for a template. */
export function markWords(text: string, language: string): ForeignWords {
  const html = `<span lang="${language}">${escapeMarkup(text)}</span>`;
  return Object.assign(new nunjucks.runtime.SafeString(html), { plain: text });
}

/** Elements that hold only text, and pictures, in which no markup of pages may stand. */
const textOnly = /^(?:title|option|textarea|script|style|svg)$/;

/** What a template is made of: expressions, statements, comments, tags of the page. */
const pieces = /\{#[^]*?#\}|\{%[^]*?%\}|\{\{(-?)([^]*?)(-?)\}\}|<!--[^]*?-->|<(\/?)([a-z][\w-]*)|>/g;

/**
 * Takes the markup from words where a template prints them into an attribute, a title or a picture: an extension for
 * Nunjucks, which writes a filter into such places before the template is compiled.
 */
export const plainWordsInAttributes: nunjucks.Extension & {
  readonly preprocess: (source: string) => string;
} = {
  tags: [],
  parse: () => undefined,
  preprocess(source) {
    let isInTag = false;
    let holder: string | undefined;
    return source.replace(
      pieces,
      (piece, before: string | undefined, expression: string | undefined, after, slash, name?: string) => {
        if (expression !== undefined)
          return isInTag || holder !== undefined
            ? `{{${before ?? ''} (${expression}) | plainWords ${String(after)}}}`
            : piece;
        if (name !== undefined) {
          isInTag = true;
          if (slash === '' && holder === undefined && textOnly.test(name)) holder = name;
          else if (slash === '/' && holder === name) holder = undefined;
        } else if (piece === '>') isInTag = false;
        return piece;
      },
    );
  },
};

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The filter `plainWords`. */
export function plainWords(value: unknown): unknown {
  return value instanceof nunjucks.runtime.SafeString && 'plain' in value ? value.plain : value;
}
