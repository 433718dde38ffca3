import type { PDFOptions } from 'puppeteer';
import type { PageMap } from '../../pdf/read/page-map.ts';
import { readPageMap } from '../../pdf/read/page-map.ts';
import type { Settings } from '../../settings.ts';
import { withDeadline } from '../session/deadline.ts';
import type { BrowserHandle } from '../session/open-browser.ts';
import type { OpenDocument } from '../session/open-document.ts';
import { UnknownPdfError } from '../../pdf/syntax/unknown-pdf-error.ts';
import { PublishError, quoteValue } from '../../problem.ts';

/** A printed PDF and where everything in it is. */
interface Print {
  readonly pdf: Uint8Array;
  readonly pageMap: PageMap;
}

interface TakeOptions {
  readonly settings: Settings;
  /** Empty pages at the beginning that do not belong to it. */
  readonly skippedPages: number;
}

/** Prints the document as it is now, tagged, with outline and backgrounds. Throws PublishError `browser-timed-out`, `print-request-denied`, `browser-output-unknown`. */
export async function takePrint(
  handle: BrowserHandle,
  { page, checkRequests }: Pick<OpenDocument, 'page' | 'checkRequests'>,
  { skippedPages, settings: { timeouts } }: TakeOptions,
): Promise<Print> {
  const pdf = await withDeadline(page.pdf(printSettings), { timeouts, limit: 'printMs' });
  await checkRequests();
  try {
    return { pdf, pageMap: readPageMap(pdf, skippedPages) };
  } catch (error) {
    throw explainUnknownOutput(error, handle);
  }
}

// Time-outs and fonts are taken care of before and around.
const printSettings: PDFOptions = {
  preferCSSPageSize: true,
  timeout: 0,
  waitForFonts: false,
  tagged: true,
  outline: true,
  printBackground: true,
};

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
