import type { Page } from 'puppeteer';
import type { PrintJob } from '../../model/print/print-job.ts';
import type { Problem } from '../../problem.ts';
import { PublishError, quoteValue } from '../../problem.ts';
import type { Settings } from '../../settings.ts';
import { composeDocument, documentUrl } from '../paginate/compose-document.ts';
import { withDeadline } from './deadline.ts';
import { guardRequests } from './request-gate.ts';
import type { LoadedScript } from './load-page-script.ts';
import { loadPageScript } from './load-page-script.ts';

/** A document in its tab, ready to be printed. */
export interface OpenDocument {
  readonly page: Page;
  readonly script: LoadedScript;
  /** Throws PublishError `print-request-denied` where the document asked for something that is not its own. */
  readonly checkRequests: () => void;
}

/**
 * Opens the job's document in a tab: without JavaScript, with nothing but the job's files, every font and
 * picture loaded. Throws PublishError `print-request-denied`, `print-font-missing`, `print-picture-missing`,
 * `browser-timed-out`.
 */
export async function openDocument(page: Page, job: PrintJob, settings: Settings): Promise<OpenDocument> {
  const { timeouts } = settings;
  const gate = await guardRequests(page, { html: composeDocument(job), files: job.files });
  const script = await withDeadline(showDocument(page, settings), { timeouts, limit: 'loadMs' });
  const missing = await withDeadline(loadAssets(script, job), { timeouts, limit: 'fontsMs' });
  const problems = [...describeDenied(gate.listDenied(), job), ...missing];
  if (problems.length > 0) throw new PublishError(problems);
  gate.close();
  return {
    page,
    script,
    checkRequests: () => {
      const denied = describeDenied(gate.listDenied(), job);
      if (denied.length > 0) throw new PublishError(denied);
    },
  };
}

async function showDocument(page: Page, settings: Settings): Promise<LoadedScript> {
  await page.setJavaScriptEnabled(false);
  // Chromium may put off loading fonts and pictures in a tab that is not in front.
  await page.bringToFront();
  await page.goto(documentUrl, { waitUntil: 'load', timeout: 0 });
  return await loadPageScript(page, settings);
}

function describeDenied(urls: readonly string[], job: PrintJob): Problem[] {
  return urls.map((url) => ({
    code: 'print-request-denied',
    file: job.name,
    values: { found: quoteValue(url.startsWith(documentUrl) ? url.slice(documentUrl.length - 1) : url, 200) },
  }));
}

/**
 * Loads each font face and each picture and reports those that cannot be had. Fonts that only margin boxes use would
 * not be loaded otherwise: their text would silently be missing.
 */
async function loadAssets(script: LoadedScript, job: PrintJob): Promise<Problem[]> {
  const { fonts, pictures } = await script.evaluate(({ loadAssets }) => loadAssets());
  return [
    ...fonts.map((found): Problem => ({ code: 'print-font-missing', file: job.name, values: { found } })),
    ...pictures.map(({ found, section }): Problem => {
      return { code: 'print-picture-missing', file: job.name, values: { found: quoteValue(found), section } };
    }),
  ];
}
