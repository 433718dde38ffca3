import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { openEnvironment } from '../src/content/environment.ts';
import type { Progress } from '../src/progress.ts';
import { fontsOf } from '../src/publish/edition-fonts.ts';
import { readProject } from '../src/publish/read-project.ts';
import { viewEditions } from '../src/publish/view-editions.ts';
import { readSettings } from '../src/settings.ts';
import { buildStaticFiles } from '../src/site/assets/static-files.ts';
import { createPages } from '../src/site/eleventy/create-pages.ts';
import { renderPage } from '../src/site/eleventy/run-eleventy.ts';
import { readPageTemplates } from '../src/site/pages/template-pages.ts';
import { renderSite } from '../src/site/render-site.ts';
import type { SiteInput } from '../src/site/site-input.ts';
import { listSitePages, siteLanguageTools } from '../src/site/site-pages.ts';
import { project, runScript } from './run-node.ts';

/**
 * `measure-site.ts DATA FOLDER`: the site with its archive, against the same pages compiled and rendered once without
 * Eleventy and written nowhere. Each is measured in a process of its own (`site` or `bare` after the folder), from the
 * moment at which the data is read.
 */
const [data = '', folder = '', kind] = process.argv.slice(2);

/** What is compared, as ratios of the two processes. */
export interface SiteMeasurement {
  /** Of the time of the processor, which other programs disturb least. */
  readonly siteToBare: number;
  readonly secondsToBare: number;
  /** Of the process that builds the site, at its highest. */
  readonly peakMegabytes: number;
}

interface Part {
  readonly processorSeconds: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

console.log(JSON.stringify(kind === undefined ? await compare() : await measure()));

async function compare(): Promise<SiteMeasurement> {
  const [site, bare] = [await run('site'), await run('bare')];
  return {
    siteToBare: site.processorSeconds / bare.processorSeconds,
    secondsToBare: site.seconds / bare.seconds,
    peakMegabytes: site.peakMegabytes,
  };
}

async function run(part: 'site' | 'bare'): Promise<Part> {
  return JSON.parse(
    (await runScript('measure-site.ts', [data, folder, part], path.join(path.dirname(folder), 'cache')))
      .stdout,
  ) as Part;
}

async function measure(): Promise<Part> {
  const settings = readSettings(project, { data, output: folder }, process.env);
  const input = await readInput(settings);
  await mkdir(folder, { recursive: true });
  const [start, begun] = [performance.now(), process.cpuUsage()];
  if (kind === 'site') await renderSite(input, settings);
  else await renderBare(input, settings);
  const { user, system } = process.cpuUsage(begun);
  const seconds = (performance.now() - start) / 1000;
  await rm(folder, { recursive: true });
  return {
    processorSeconds: (user + system) / 1e6,
    seconds,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

async function readInput(settings: ReturnType<typeof readSettings>): Promise<SiteInput> {
  const progress: Progress = {
    advise: () => undefined,
    stageEnded: () => undefined,
    notice: () => undefined,
  };
  const valid = await readProject(settings, { proposals: 'show' }, progress);
  return {
    site: valid.site,
    words: valid.words,
    searchWords: valid.searchWords,
    editions: viewEditions(valid),
    folder,
    fonts: fontsOf(valid),
    printed: () => undefined,
    documents: Promise.resolve([]),
    exports: [],
    figures: new Map(valid.editions.map(({ id, pictures }) => [id, pictures])),
    pictures: [],
    signed: new Map(),
    archive: { name: 'site', date: new Date('2026-01-01T00:00:00Z') },
    toolVersion: '0',
    base: '/',
  };
}

async function renderBare(input: SiteInput, settings: ReturnType<typeof readSettings>): Promise<void> {
  const tools = siteLanguageTools(input);
  const views = input.editions.flatMap((byLanguage) => [...byLanguage.values()].slice(0, 1));
  const files = await buildStaticFiles(settings.paths, views, input);
  const pages = listSitePages(input, tools, readPageTemplates(settings.paths.templates));
  const environment = openEnvironment(settings.paths.templates);
  for (const page of createPages(input, pages, {
    tools,
    files,
    late: { archive: () => Promise.resolve(undefined), texts: () => Promise.resolve([]) },
  })) {
    await renderPage(page, environment);
    page.files('web');
  }
}
