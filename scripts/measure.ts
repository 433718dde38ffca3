import path from 'node:path';
import type { Progress } from '../src/progress.ts';
import { startBrowser } from '../src/publish/start-browser.ts';
import { readSettings } from '../src/settings.ts';
import type { Measurement } from './measurement.ts';

const [kind, data = '', output = ''] = process.argv.slice(2);
const project = path.resolve(import.meta.dirname, '..');
const settings = readSettings(project, { data, output }, process.env);
const stages: Record<string, number> = {};
const { signal } = new AbortController();
const progress: Progress = {
  // Of the documents only the full one counts; its path names no form.
  stageEnded: (stage, seconds, detail) => {
    if (detail === undefined || /\/torun-2010(-z-propozycjami)?\.pl\.pdf$/.test(detail))
      stages[stage] = seconds;
  },
  advise: () => undefined,
  notice: () => undefined,
};
console.log(JSON.stringify(kind === 'build' ? await measureBuild() : await measureOne()));

async function measureOne(): Promise<Measurement> {
  const { measureBarePrint, measureDocument, measureTypst } = await import('./measure-document.ts');
  const { measureRebuild } = await import('./measure-rebuild.ts');
  const kinds = {
    document: measureDocument,
    rebuild: measureRebuild,
    'bare-print': measureBarePrint,
    typst: measureTypst,
  };
  const measure = Object.entries(kinds).find(([name]) => name === kind)?.[1];
  if (!measure) throw new Error(`There is no measurement "${kind ?? ''}".`);
  return await measure({ settings, progress, signal, stages });
}

/** The whole build of the document that is binding and of the site, begun as the command begins it. */
async function measureBuild(): Promise<Measurement> {
  const opening = startBrowser(settings, progress, signal);
  const { publish } = await import('../src/publish.ts');
  const published = await publish(
    settings,
    {
      edition: undefined,
      only: undefined,
      proposals: 'show',
      base: '/',
      profiles: ['full'],
      bindingOnly: true,
    },
    { version: '0', progress, signal, opening },
  ).finally(() => opening.close());
  const [document] = published.documents;
  return {
    stages,
    pages: document?.pages ?? 0,
    pdfBytes: document?.bytes ?? 0,
    sitePages: published.manifest.files.filter((file) => file.path.endsWith('.html')).length,
  };
}
