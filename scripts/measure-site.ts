import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Progress } from '../src/progress.ts';
import { publish } from '../src/publish.ts';
import { fontsOf } from '../src/publish/edition-fonts.ts';
import { readProject } from '../src/publish/read-project.ts';
import { viewEditions } from '../src/publish/view-editions.ts';
import { openEnvironment } from '../src/content/environment.ts';
import { createPages } from '../src/site/eleventy/create-pages.ts';
import { runEleventy } from '../src/site/eleventy/run-eleventy.ts';
import type { TemplatePage } from '../src/site/eleventy/run-eleventy.ts';
import type { SiteInput } from '../src/site/site-input.ts';
import { readPageTemplates } from '../src/site/pages/template-pages.ts';
import { listSitePages, siteLanguageTools } from '../src/site/site-pages.ts';
import { buildStaticFiles } from '../src/site/assets/static-files.ts';
import { readSettings } from '../src/settings.ts';

/** What one process measured of the site alone. */
export interface SiteMeasurement {
  /** Of the whole process, at its highest, while the site was built with its archive. */
  readonly peakMegabytes: number;
  /** A goal's page written by Eleventy, to the same compiled template rendered with contexts that were made before. */
  readonly pageToBarePage: number;
}

const sampleSize = 1000;
const rounds = 3;

const [data = '', output = ''] = process.argv.slice(2);
const settings = readSettings(path.resolve(import.meta.dirname, '..'), { data, output }, process.env);
const progress: Progress = { advise: () => undefined, stageEnded: () => undefined, notice: () => undefined };

await publish(
  settings,
  { edition: undefined, only: 'site', proposals: 'show', base: '/' },
  { version: '0', progress, signal: new AbortController().signal },
);
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const measurement: SiteMeasurement = { peakMegabytes, pageToBarePage: await comparePages() };
console.log(JSON.stringify(measurement));

async function comparePages(): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'strategia-pages-'));
  try {
    const goals = await goalPages(folder);
    const ratios: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const contexts = await recordContexts(goals);
      const bare = timeBare(contexts);
      const start = performance.now();
      await runEleventy(goals, path.join(folder, String(round)), settings);
      ratios.push((performance.now() - start) / bare);
    }
    // The first round warms up.
    return [...ratios.slice(1)].sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function goalPages(folder: string): Promise<readonly TemplatePage[]> {
  const project = await readProject(settings, { proposals: 'show' }, progress);
  const input: SiteInput = {
    site: project.site,
    words: project.words,
    editions: viewEditions(project),
    folder,
    fonts: fontsOf(project),
    printed: () => undefined,
    documents: Promise.resolve([]),
    exports: [],
    figures: new Map(),
    pictures: [],
    archive: undefined,
    toolVersion: '0',
    base: '/',
  };
  const tools = siteLanguageTools(input);
  const views = input.editions.flatMap((byLanguage) => [...byLanguage.values()].slice(0, 1));
  const files = await buildStaticFiles(settings.paths, views, input);
  const pages = listSitePages(input, tools, readPageTemplates(settings.paths.templates));
  return createPages(input, pages, { tools, files, medium: 'web' })
    .filter(({ template }) => template === 'goal')
    .slice(0, sampleSize);
}

/** What each page hands to its template. */
async function recordContexts(pages: readonly TemplatePage[]): Promise<readonly object[]> {
  return Promise.all(pages.map((page) => page.variables()));
}

/** Milliseconds. */
function timeBare(contexts: readonly object[]): number {
  const environment = openEnvironment(settings.paths.templates);
  const start = performance.now();
  for (const context of contexts) environment.render('site/pages/goal.njk', context);
  return performance.now() - start;
}
