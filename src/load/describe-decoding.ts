import type { DecodedText } from './decode-text.ts';

type Undecoded = Exclude<DecodedText, { readonly text: string }>;

/** What is wrong with bytes that ought to be text: the problem's code and values, and its place in `textBefore`. */
export function describeDecoding(decoded: Undecoded): {
  readonly code: 'wrong-encoding' | 'not-utf-8';
  readonly values: { readonly found: string };
  readonly offset?: number;
} {
  if (decoded.problem === 'wrong-encoding')
    return { code: 'wrong-encoding', values: { found: decoded.encoding } };
  const found = `0x${decoded.byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return { code: 'not-utf-8', values: { found }, offset: decoded.before.length };
}

/** The text up to the first byte that is none. */
export function textBefore(decoded: Undecoded): string {
  return decoded.problem === 'not-utf-8' ? decoded.before : '';
}
