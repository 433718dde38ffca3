import type { Page } from 'puppeteer';
import type { PrintJob } from '../model/print-job.ts';
import type { Problem } from '../problem.ts';
import { quoteValue } from '../problem.ts';
import type { PageDocument, PageImage } from './page-dom.ts';

declare const document: PageDocument;

/**
 * Loads each font face and each picture and reports those that cannot be had. Fonts that only margin boxes use would
 * not be loaded otherwise: their text would silently be missing.
 */
export async function loadAssets(page: Page, job: PrintJob): Promise<Problem[]> {
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
