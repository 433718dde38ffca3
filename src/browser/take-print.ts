import type { PDFOptions } from 'puppeteer';
import type { PageMap } from '../pdf/page-map.ts';
import { readPageMap } from '../pdf/page-map.ts';
import type { Settings } from '../settings.ts';
import { withDeadline } from './deadline.ts';
import type { BrowserHandle } from './open-browser.ts';
import type { OpenDocument } from './open-document.ts';
import { explainUnknownOutput } from './unknown-output.ts';

/** A printed PDF and where everything in it is. */
export interface Print {
  readonly pdf: Uint8Array;
  readonly pageMap: PageMap;
}

/** `draft` only serves to read the page map; `full` is tagged, with outline and backgrounds. */
export type PrintQuality = 'draft' | 'full';

export interface TakeOptions {
  readonly settings: Settings;
  readonly quality: PrintQuality;
}

/** Prints the document as it is now. Throws PublishError `browser-timed-out`, `print-request-denied`, `browser-output-unknown`. */
export async function takePrint(
  handle: BrowserHandle,
  { page, checkRequests }: OpenDocument,
  { quality, settings: { timeouts } }: TakeOptions,
): Promise<Print> {
  const pdf = await withDeadline(page.pdf(printSettings[quality]), { timeouts, limit: 'printMs' });
  checkRequests();
  try {
    return { pdf, pageMap: readPageMap(pdf) };
  } catch (error) {
    throw explainUnknownOutput(error, handle);
  }
}

// `outline` turns tagging on as well. Time-outs and fonts are taken care of before and around.
const common: PDFOptions = { preferCSSPageSize: true, timeout: 0, waitForFonts: false };
const printSettings: Readonly<Record<PrintQuality, PDFOptions>> = {
  draft: { ...common, tagged: false, outline: false, printBackground: false },
  full: { ...common, tagged: true, outline: true, printBackground: true },
};
