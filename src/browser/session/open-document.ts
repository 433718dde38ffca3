import type { Page } from 'puppeteer';
import type { PrintJob } from '../../model/print/print-job.ts';
import type { Problem } from '../../problem.ts';
import { PublishError, quoteValue } from '../../problem.ts';
import type { Settings } from '../../settings.ts';
import { composeDocument, documentUrl } from '../paginate/compose-document.ts';
import { withDeadline } from './deadline.ts';
import { guardRequests } from './request-gate.ts';
import type { PageDocument, PageImage } from '../in-page/page-dom.ts';

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

declare const document: PageDocument;

/**
 * Loads each font face and each picture and reports those that cannot be had. Fonts that only margin boxes use would
 * not be loaded otherwise: their text would silently be missing.
 */
async function loadAssets(page: Page, job: PrintJob): Promise<Problem[]> {
  const { fonts, pictures } = await page.evaluate(loadInPage);
  return [
    ...fonts.map((found): Problem => ({ code: 'print-font-missing', file: job.name, values: { found } })),
    ...pictures.map(({ found, section }): Problem => {
      return { code: 'print-picture-missing', file: job.name, values: { found: quoteValue(found), section } };
    }),
  ];
}

interface MissingAssets {
  /** Family, weight and style. */
  readonly fonts: string[];
  readonly pictures: { readonly found: string; readonly section: string }[];
}

/** Runs in the page. */
async function loadInPage(): Promise<MissingAssets> {
  const faces = [...document.fonts];
  const pictures = [...document.querySelectorAll<PageImage>('img')];
  for (const picture of pictures) picture.loading = 'eager';
  const [fontResults, pictureResults] = await Promise.all([
    Promise.allSettled(faces.map((face) => face.load())),
    Promise.allSettled(pictures.map((picture) => picture.decode())),
  ]);
  return {
    fonts: faces
      .filter((_, index) => fontResults[index]?.status === 'rejected')
      .map(({ family, weight, style }) => `${family} ${weight} ${style}`),
    pictures: pictures
      .filter((_, index) => pictureResults[index]?.status === 'rejected')
      .map((picture) => ({
        found: picture.getAttribute('src') ?? '',
        section: picture.closest('[data-section]')?.getAttribute('data-section') ?? '',
      })),
  };
}
