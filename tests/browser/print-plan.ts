import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserHandle } from '../../src/browser/session/open-browser.ts';
import { printDocument } from './print-whole.ts';
import type { DocumentPrint } from './print-whole.ts';
import { loadProject } from '../../src/load/load-project.ts';
import type { ProjectData } from '../../src/model/data/project-data.ts';
import { fontsOf } from '../../src/publish/edition-fonts.ts';
import { viewEditions } from '../../src/publish/view-editions.ts';
import { openEnvironment } from '../../src/content/environment.ts';
import { forms } from '../../src/print/forms/forms.ts';
import type { FormId } from '../../src/print/forms/forms.ts';
import type { PrintJob } from '../../src/model/print/print-job.ts';
import { countPageDigits } from '../../src/print/paper/page-style.ts';
import { renderPrint } from '../../src/print/render-print.ts';
import { validateProject } from '../../src/validate/validate-project.ts';
import { copyFixture } from '../build/copy-fixture.ts';
import { finishDocument } from '../finish/finish-document.ts';
import { readRuns } from './read-runs.ts';
import type { TextRun } from './read-runs.ts';
import { testSettings } from './test-settings.ts';

type Json = Record<string, unknown>;

/** Changes the parsed content of a file of the edition, e.g. `goals/szkoly.json`. */
export type Edit = (file: string, change: (content: Json) => void) => Promise<void>;

/** The fixture of one level, changed. */
export async function preparePlan(change: (edit: Edit) => Promise<void>): Promise<ProjectData> {
  const folder = await mkdtemp(path.join(tmpdir(), 'strategia-plan-'));
  try {
    const data = path.join(folder, 'data');
    await copyFixture('data-one-level', data);
    await change(async (name, changeContent) => {
      const file = path.join(data, 'editions/przykladowa-2025', name);
      const content = JSON.parse(await readFile(file, 'utf8')) as Json;
      changeContent(content);
      await writeFile(file, JSON.stringify(content));
    });
    const settings = { ...testSettings, paths: { ...testSettings.paths, data } };
    return validateProject(await loadProject(settings), settings, { proposals: 'show' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The pages of the plan's documents, finished; the full one, to which the others refer, comes first. */
export async function printPlan(
  project: ProjectData,
  wanted: readonly FormId[],
  browser: BrowserHandle,
): Promise<Map<FormId, TextRun[][]>> {
  const view = viewEditions(project)[0]!.get('pl')!;
  const full = await print('full');
  const pages = new Map<FormId, TextRun[][]>();
  for (const form of wanted) {
    const { job, printed } = form === 'full' ? full : await print(form);
    const { bytes } = await finishDocument(job, printed, full.printed.numbers.pageOf);
    pages.set(form, await readRuns(bytes));
  }
  return pages;

  async function print(form: FormId): Promise<{ job: PrintJob; printed: DocumentPrint }> {
    const { templates } = testSettings.paths;
    const job = renderPrint({
      view,
      site: project.site,
      words: project.words.get('pl')!,
      pictures: new Map(),
      environment: openEnvironment(templates),
      fonts: fontsOf(project),
      form: forms[form],
      fullPageDigits: form === 'full' ? undefined : countPageDigits(view),
      name: `${form}.pdf`,
      templates,
    });
    return { job, printed: await printDocument(browser, job, testSettings) };
  }
}

/** Runs that lie on each other, or beyond the edge of the text, each with its page. */
export function findOverlaps(pages: readonly (readonly TextRun[])[]): string[] {
  return pages.flatMap((runs, index) => {
    const sorted = runs.filter(({ size }) => size > 1).sort((first, second) => first.y - second.y);
    return sorted.flatMap((run, at) => {
      const above = sorted.slice(at + 1).filter((other) => lieOnEachOther(run, other));
      const found = above.map(({ text }) => `page ${index + 1}: "${run.text}" and "${text}"`);
      return run.x + run.width > lastX || run.x < 0
        ? [...found, `page ${index + 1}: "${run.text}" leaves the page`]
        : found;
    });
  });
}

/** The outer margin is 18 mm. */
const lastX = 595.3 - 51 + 1;

/** Letters without descenders reach some 0.5 of their size above the base line. */
function lieOnEachOther(lower: TextRun, upper: TextRun): boolean {
  const slack = 0.5;
  return (
    upper.y - lower.y < lower.size * 0.5 &&
    lower.x + slack < upper.x + upper.width - slack &&
    upper.x + slack < lower.x + lower.width - slack
  );
}
