import path from 'node:path';
import { openBrowser } from '../src/browser/session/open-browser.ts';
import type { BrowserHandle } from '../src/browser/session/open-browser.ts';
import { openDocument } from '../src/browser/session/open-document.ts';
import { createLabel } from '../src/content/labels.ts';
import { openEnvironment } from '../src/content/environment.ts';
import type { ProjectData } from '../src/model/data/project-data.ts';
import type { EditionView } from '../src/model/edition.ts';
import { forms } from '../src/print/forms/forms.ts';
import { renderPrint } from '../src/print/render-print.ts';
import type { Progress } from '../src/progress.ts';
import { publish } from '../src/publish.ts';
import { fontsOf } from '../src/publish/edition-fonts.ts';
import { readProject } from '../src/publish/read-project.ts';
import { viewEditions, wordsOf } from '../src/publish/view-editions.ts';
import { readSettings } from '../src/settings.ts';
import { compileMarkup } from './typst/compile.ts';
import { writeMarkup } from './typst/write-markup.ts';

/** What one process measured, from the moment at which the data are read and found valid. */
export interface DocumentTime {
  /** Undefined where what is compared with is not installed. */
  readonly seconds?: number | undefined;
  /** True where it was stopped: it takes longer than that. */
  readonly isStopped?: boolean;
}

const bareSettings = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true } as const;
/** After it a bare print is stopped. */
const longestPrintMs = 10 * 60_000;

const measurements = { document: measureDocument, 'bare-print': measureBarePrint, typst: measureTypst };
const silent: Progress = {
  advise: () => undefined,
  stageEnded: () => undefined,
  notice: () => undefined,
};
const [kind = '', data = '', output = ''] = process.argv.slice(2);
const settings = readSettings(path.resolve(import.meta.dirname, '..'), { data, output }, process.env);
const measure = Object.entries(measurements).find(([name]) => name === kind)?.[1];
if (!measure) throw new Error(`There is no measurement "${kind}".`);
console.log(JSON.stringify(await measure()));

/** The full document: launch of the browser, markup, prints, finishing with inspection. */
async function measureDocument(): Promise<DocumentTime> {
  let start = 0;
  let seconds: number | undefined;
  let open: (handle: Promise<BrowserHandle>) => void = () => undefined;
  const handle = new Promise<BrowserHandle>((resolve) => {
    open = resolve;
  });
  const close = async (): Promise<void> => {
    await (await handle).close();
  };
  await publish(
    settings,
    {
      edition: undefined,
      only: 'pdf',
      profiles: ['full'],
      bindingOnly: true,
      proposals: 'show',
      base: '/',
    },
    {
      version: '0',
      signal: new AbortController().signal,
      opening: { handle, close },
      progress: {
        ...silent,
        stageEnded: (stage) => {
          if (stage !== 'validate') return;
          start = performance.now();
          open(openBrowser(settings));
        },
      },
      onDocument: () => {
        seconds = secondsSince(start);
      },
    },
  ).finally(close);
  return { seconds };
}

/** The same document by the same browser, printed once with tags and outline: launch, markup, load, print. */
async function measureBarePrint(): Promise<DocumentTime> {
  const project = await readProject(settings, { proposals: 'show' }, silent);
  const start = performance.now();
  const opening = openBrowser(settings);
  const view = viewFirst(project);
  const { templates } = settings.paths;
  const job = renderPrint({
    form: forms.full,
    view,
    site: project.site,
    words: wordsOf(project, view.language),
    pictures: project.editions[0]?.pictures ?? new Map(),
    environment: openEnvironment(templates),
    fonts: fontsOf(project, view.id),
    name: 'bare.pdf',
    templates,
  });
  const browser = await opening;
  try {
    const page = await browser.openTab();
    await openDocument(page, job, settings);
    const pdf = await page
      .pdf({ ...bareSettings, timeout: longestPrintMs })
      .catch((error: unknown): undefined => {
        if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
      });
    return { seconds: secondsSince(start), isStopped: pdf === undefined };
  } finally {
    await browser.close();
  }
}

/** The same texts set by Typst, markup included. */
async function measureTypst(): Promise<DocumentTime> {
  const project = await readProject(settings, { proposals: 'show' }, silent);
  const start = performance.now();
  const view = viewFirst(project);
  const pdf = compileMarkup(writeMarkup(view, createLabel(wordsOf(project, view.language))));
  return { seconds: pdf && secondsSince(start) };
}

function viewFirst(project: ProjectData): EditionView {
  const view = viewEditions(project)[0]?.get(project.site.languages[0] ?? '');
  if (!view) throw new Error('There is nothing to print.');
  return view;
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}
