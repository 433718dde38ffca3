import { markAsSafe } from '../safe-html.ts';
import type { SafeHtml } from '../safe-html.ts';

/** A value as JSON that may stand inside a `script` element: nothing in it can end the element or begin a comment. */
export function jsonScript(value: object): SafeHtml {
  return markAsSafe(JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapeUnit));
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
