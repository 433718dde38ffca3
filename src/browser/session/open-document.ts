import type { Page } from 'puppeteer';
import type { DocumentJob, PrintSection } from '../../model/print/print-job.ts';
import type { Problem } from '../../problem.ts';
import { PublishError, quoteValue } from '../../problem.ts';
import type { Settings } from '../../settings.ts';
import { composeDocument, composeParts, documentUrl } from '../paginate/compose-document.ts';
import { withDeadline } from './deadline.ts';
import type { MissingAssets, PartToShow, ShownPart } from '../in-page/contract.ts';
import type { RequestGate } from './request-gate.ts';
import { guardRequests } from './request-gate.ts';
import type { LoadedScript } from './load-page-script.ts';
import { loadPageScript } from './load-page-script.ts';

/** A document in its tab, ready to be printed. */
export interface OpenDocument {
  readonly page: Page;
  readonly script: LoadedScript;
  /** Throws PublishError `print-request-denied` where the document asked for something that is not its own. */
  readonly checkRequests: () => Promise<void>;
}

/**
 * Opens the job's document in a tab: without JavaScript, with nothing but the job's files, every font and
 * picture loaded. Throws PublishError `print-request-denied`, `print-font-missing`, `print-picture-missing`,
 * `browser-timed-out`.
 */
export async function openDocument(page: Page, job: DocumentJob, settings: Settings): Promise<OpenDocument> {
  const { script, gate, checkRequests } = await open(page, job, settings, composeDocument(job));
  gate.close();
  return { page, script, checkRequests };
}

/** A document in its tab, of which one part is shown at a time. */
export interface OpenParts extends OpenDocument {
  /** Throws PublishError `print-request-denied`, `print-picture-missing`, `browser-timed-out`. */
  readonly show: (part: PartToShow) => Promise<ShownPart>;
}

/** Opens parts of a job's document in a tab, as `openDocument` does, none of which is shown at first. */
export async function openParts(
  page: Page,
  job: DocumentJob,
  parts: readonly (readonly PrintSection[])[],
  settings: Settings,
): Promise<OpenParts> {
  const { script, gate, checkRequests } = await open(page, job, settings, composeParts(job, parts));
  const { timeouts } = settings;
  gate.close();
  return {
    page,
    script,
    checkRequests,
    show: async (part) => {
      gate.open();
      const showing = script.evaluate(({ showPart }, shown) => showPart(shown), part);
      const shown = await withDeadline(showing, { timeouts, limit: 'fontsMs' });
      await checkRequests();
      gate.close();
      throwAny(describeMissing(shown.missing, job));
      return shown;
    },
  };
}

async function open(
  page: Page,
  job: DocumentJob,
  settings: Settings,
  html: string,
): Promise<Pick<OpenDocument, 'script' | 'checkRequests'> & { readonly gate: RequestGate }> {
  const { timeouts } = settings;
  const gate = await guardRequests(page, { html, files: job.files });
  const findDenied = async (): Promise<Problem[]> => {
    const denied = await withDeadline(gate.listDenied(), { timeouts, limit: 'loadMs' });
    return describeDenied(denied, job);
  };
  const script = await withDeadline(showDocument(page, settings), { timeouts, limit: 'loadMs' });
  const loading = script.evaluate(({ loadAssets }) => loadAssets());
  const missing = describeMissing(await withDeadline(loading, { timeouts, limit: 'fontsMs' }), job);
  throwAny([...(await findDenied()), ...missing]);
  return {
    script,
    gate,
    checkRequests: async () => {
      throwAny(await findDenied());
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

function describeDenied(urls: readonly string[], job: DocumentJob): Problem[] {
  return urls.map((url) => ({
    code: 'print-request-denied',
    file: job.name,
    values: { found: quoteValue(url.startsWith(documentUrl) ? url.slice(documentUrl.length - 1) : url, 200) },
  }));
}

/** Fonts that only margin boxes use would not be loaded unless all are: their text would silently be missing. */
function describeMissing({ fonts, pictures }: MissingAssets, job: DocumentJob): Problem[] {
  return [
    ...fonts.map((found): Problem => ({ code: 'print-font-missing', file: job.name, values: { found } })),
    ...pictures.map(({ found, section }): Problem => {
      return { code: 'print-picture-missing', file: job.name, values: { found: quoteValue(found), section } };
    }),
  ];
}

function throwAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new PublishError(problems);
}
