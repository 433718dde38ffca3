import nunjucks from 'nunjucks';

declare const safe: unique symbol;

/** Markup that may stand in a page as it is. Only `rich-text.ts`, `foreign-words.ts`, the charts and `json-script.ts` make one. */
export interface SafeHtml {
  readonly [safe]: true;
  toString(): string;
}

/** Marks markup as safe; for makers of markup that escape what they are given. */
export function markAsSafe(html: string): SafeHtml {
  return new nunjucks.runtime.SafeString(html) as unknown as SafeHtml;
}
