import path from 'node:path';
import { openBrowser } from '../src/browser/open-browser.ts';
import { openDocument } from '../src/browser/open-document.ts';
import type { Progress } from '../src/progress.ts';
import { publish } from '../src/publish.ts';
import { readProject } from '../src/publish/read-project.ts';
import { labelsOf, viewEditions } from '../src/publish/view-editions.ts';
import { createEnvironment } from '../src/render/environment.ts';
import { renderPrint } from '../src/render/print/render-print.ts';
import { readSettings } from '../src/settings.ts';

/** What one process measured; seconds. */
export interface Measurement {
  readonly stages: Readonly<Record<string, number>>;
  readonly pages: number;
  readonly sitePages: number;
  readonly pdfBytes: number;
}

const [kind, data = '', output = ''] = process.argv.slice(2);
const project = path.resolve(import.meta.dirname, '..');
const settings = readSettings(project, { data, output }, process.env);
const stages: Record<string, number> = {};
const progress: Progress = {
  // Of the documents only the full one counts; its path names no form.
  stageEnded: (stage, seconds, detail) => {
    if (detail === undefined || /\/torun-2010(-z-propozycjami)?\.pl\.pdf$/.test(detail))
      stages[stage] = seconds;
  },
  notice: () => undefined,
};
console.log(JSON.stringify(kind === 'build' ? await measureBuild() : await measureBarePrint()));

async function measureBuild(): Promise<Measurement> {
  const published = await publish(
    settings,
    { edition: undefined, only: undefined, proposals: 'show', base: '/', profiles: ['full'] },
    { version: '0', progress, signal: new AbortController().signal },
  );
  const [document] = published.documents;
  const parts = ['browser', 'pages', 'pdf', 'finish'];
  stages['pdf-stage'] = parts.reduce((sum, stage) => sum + (stages[stage] ?? 0), 0);
  return {
    stages,
    pages: document?.pages ?? 0,
    pdfBytes: document?.bytes ?? 0,
    sitePages: published.manifest.files.filter((file) => file.path.endsWith('.html')).length,
  };
}

/** The same document by the same browser, printed once with tags and outline: launch, load, print. */
async function measureBarePrint(): Promise<Measurement> {
  const project = await readProject(settings, { proposals: 'show' }, progress);
  const view = viewEditions(project, 'show')[0]?.get(project.site.languages[0] ?? '');
  if (!view) throw new Error('There is nothing to print.');
  const { templates } = settings.paths;
  const job = renderPrint({
    view,
    site: project.site,
    labels: labelsOf(project, view.language),
    pictures: project.editions[0]?.pictures ?? new Map(),
    environment: createEnvironment(templates),
    name: 'bare.pdf',
    templates,
  });
  const start = performance.now();
  const browser = await openBrowser(settings);
  const page = await browser.openTab();
  await openDocument(page, job, settings);
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: settings.timeouts.printMs,
  });
  stages['pdf-stage'] = (performance.now() - start) / 1000;
  await browser.close();
  return { stages, pages: 0, sitePages: 0, pdfBytes: pdf.length };
}
