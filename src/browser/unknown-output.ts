import { UnknownPdfError } from '../pdf/unknown-pdf-error.ts';
import { PublishError, quoteValue } from '../problem.ts';
import type { BrowserHandle } from './open-browser.ts';

/**
 * What to throw where a print cannot be read: of a browser that the program was not tested with, PublishError
 * `browser-output-unknown`, which says what was met; of the one that it was, the fault as it is.
 */
export function explainUnknownOutput(
  error: unknown,
  { isVerified, version }: Pick<BrowserHandle, 'isVerified' | 'version'>,
): unknown {
  if (!(error instanceof UnknownPdfError) || isVerified) return error;
  const values = { found: version, output: quoteValue(error.message, 300) };
  return new PublishError([{ code: 'browser-output-unknown', file: 'browser', values }], { cause: error });
}
