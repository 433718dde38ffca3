import { quoteValue } from '../problem.ts';
import type { Problem } from '../problem.ts';

/** A register that something names and that has no file. */
export function describeMissingRegister(
  path: string,
  use: { readonly found: string; readonly file: string; readonly line: number },
): Problem {
  const values = { found: quoteValue(use.found), place: `${use.file}:${use.line}` };
  return { code: 'missing-register', file: path, values };
}
