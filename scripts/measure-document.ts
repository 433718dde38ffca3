import { openBrowser } from '../src/browser/session/open-browser.ts';
import { openDocument } from '../src/browser/session/open-document.ts';
import type { Progress } from '../src/progress.ts';
import { buildDocument } from '../src/publish/build-document.ts';
import { planDocuments } from '../src/publish/plan-documents.ts';
import { fontsOf } from '../src/publish/edition-fonts.ts';
import { readProject } from '../src/publish/read-project.ts';
import { wordsOf, viewEditions } from '../src/publish/view-editions.ts';
import { openEnvironment } from '../src/content/environment.ts';
import { createLabel } from '../src/content/labels.ts';
import { forms } from '../src/print/forms/forms.ts';
import { renderPrint } from '../src/print/render-print.ts';
import type { Settings } from '../src/settings.ts';
import type { Measurement } from './measurement.ts';
import { compileMarkup } from './typst/compile.ts';
import { writeMarkup } from './typst/write-markup.ts';

/** What every measurement of one document is given. */
export interface Bench {
  readonly settings: Settings;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Seconds; filled while measuring. */
  readonly stages: Record<string, number>;
}

const bareSettings = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true } as const;
/** After it the figure is left out: at 2,200 goals one print of everything does not end in a useful time. */
const longestPrintMs = 180_000;

/** The full document alone: launch, markup, both prints, finishing with inspection. */
export async function measureDocument({ settings, progress, signal, stages }: Bench): Promise<Measurement> {
  const options = {
    edition: undefined,
    only: 'pdf',
    proposals: 'show',
    base: '/',
    profiles: ['full'],
  } as const;
  const data = await readProject(settings, options, progress);
  const run = {
    data,
    editions: viewEditions(data),
    settings,
    options,
    context: { version: '0', progress, signal },
  };
  const [plan] = planDocuments(run);
  if (!plan) throw new Error('There is nothing to print.');
  const start = performance.now();
  const browser = await openBrowser(settings);
  stages.browser = (performance.now() - start) / 1000;
  let printSeconds = 0;
  const built = await buildDocument(plan, run, {
    browser,
    fullPageOf: undefined,
    onPageMap: () => undefined,
    onPrint: () => {
      printSeconds = (performance.now() - start) / 1000;
    },
  });
  if (!built) throw new Error('The full document was left out.');
  stages.document = (performance.now() - start) / 1000;
  stages['document, before finishing'] = printSeconds;
  await browser.close();
  return { stages, pages: built.pageCount, sitePages: 0, pdfBytes: built.bytes.length };
}

/** The same document by the same browser, printed once with tags and outline: launch, markup, load, print. */
export async function measureBarePrint({ settings, progress, stages }: Bench): Promise<Measurement> {
  const data = await readProject(settings, { proposals: 'show' }, progress);
  const view = viewEditions(data)[0]?.get(data.site.languages[0] ?? '');
  if (!view) throw new Error('There is nothing to print.');
  const { templates } = settings.paths;
  const start = performance.now();
  const opening = openBrowser(settings);
  const job = renderPrint({
    form: forms.full,
    view,
    site: data.site,
    words: wordsOf(data, view.language),
    pictures: data.editions[0]?.pictures ?? new Map(),
    environment: openEnvironment(templates),
    fonts: fontsOf(data, view.id),
    name: 'bare.pdf',
    templates,
  });
  const browser = await opening;
  const page = await browser.openTab();
  await openDocument(page, job, settings);
  const printing = page.pdf({ ...bareSettings, timeout: longestPrintMs });
  const pdf = await printing.catch((error: unknown) => {
    if (error instanceof Error && error.name === 'TimeoutError') return undefined;
    throw error;
  });
  if (pdf) stages['bare print'] = (performance.now() - start) / 1000;
  await browser.close();
  return { stages, pages: 0, sitePages: 0, pdfBytes: pdf?.length ?? 0 };
}

/** The same texts set by Typst, markup included, where its binding is installed. */
export async function measureTypst({ settings, progress, stages }: Bench): Promise<Measurement> {
  const data = await readProject(settings, { proposals: 'show' }, progress);
  const view = viewEditions(data)[0]?.get(data.site.languages[0] ?? '');
  if (!view) throw new Error('There is nothing to set.');
  const label = createLabel(wordsOf(data, view.language));
  const start = performance.now();
  const pdf = compileMarkup(writeMarkup(view, label));
  if (pdf) stages.typst = (performance.now() - start) / 1000;
  return { stages, pages: 0, sitePages: 0, pdfBytes: pdf?.length ?? 0 };
}
