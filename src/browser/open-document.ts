import type { Page } from 'puppeteer';
import type { PrintJob } from '../model/print-job.ts';
import type { Problem } from '../problem.ts';
import { PublishError, quoteValue } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { composeDocument, documentUrl } from './compose-document.ts';
import { withDeadline } from './deadline.ts';
import { loadAssets } from './load-assets.ts';
import { guardRequests } from './request-gate.ts';

/** A document in its tab, ready to be printed. */
export interface OpenDocument {
  readonly page: Page;
  /** Throws PublishError `print-request-denied` where the document asked for something that is not its own. */
  readonly checkRequests: () => void;
}

/**
 * Opens the job's document in a tab: without JavaScript, with nothing but the job's files, every font and
 * picture loaded. Throws PublishError `print-request-denied`, `print-font-missing`, `print-picture-missing`,
 * `browser-timed-out`.
 */
export async function openDocument(page: Page, job: PrintJob, { timeouts }: Settings): Promise<OpenDocument> {
  const gate = await guardRequests(page, { html: composeDocument(job), files: job.files });
  await withDeadline(showDocument(page), { timeouts, limit: 'loadMs' });
  const missing = await withDeadline(loadAssets(page, job), { timeouts, limit: 'fontsMs' });
  const problems = [...describeDenied(gate.listDenied(), job), ...missing];
  if (problems.length > 0) throw new PublishError(problems);
  gate.close();
  return {
    page,
    checkRequests: () => {
      const denied = describeDenied(gate.listDenied(), job);
      if (denied.length > 0) throw new PublishError(denied);
    },
  };
}

async function showDocument(page: Page): Promise<void> {
  await page.setJavaScriptEnabled(false);
  // Chromium may put off loading fonts and pictures in a tab that is not in front.
  await page.bringToFront();
  await page.goto(documentUrl, { waitUntil: 'load', timeout: 0 });
  // tsx wraps named inner functions in calls of `__name`, which functions that run in the page have to find there
  // (https://github.com/privatenumber/tsx/issues/113; can go when tsx does without).
  await page.evaluate('globalThis.__name = (named) => named');
}

function describeDenied(urls: readonly string[], job: PrintJob): Problem[] {
  return urls.map((url) => ({
    code: 'print-request-denied',
    file: job.name,
    values: { found: quoteValue(url.startsWith(documentUrl) ? url.slice(documentUrl.length - 1) : url, 200) },
  }));
}
