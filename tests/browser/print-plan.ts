import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { BrowserHandle } from '../../src/browser/session/open-browser.ts';
import { printDocument } from '../../src/browser/print-document.ts';
import type { SettledPrint } from '../../src/browser/paginate/settle-pages.ts';
import { loadProject } from '../../src/load/load-project.ts';
import type { ProjectData } from '../../src/model/data/project-data.ts';
import { fontsOf } from '../../src/publish/edition-fonts.ts';
import { viewEditions } from '../../src/publish/view-editions.ts';
import { openEnvironment } from '../../src/content/environment.ts';
import { forms } from '../../src/print/forms/forms.ts';
import type { FormId } from '../../src/print/forms/forms.ts';
import { renderPrint } from '../../src/print/render-print.ts';
import { validateProject } from '../../src/validate/validate-project.ts';
import { copyFixture } from '../build/copy-fixture.ts';
import { testSettings } from './test-settings.ts';

type Json = Record<string, unknown>;

/** Changes the parsed content of a file of the edition, e.g. `goals/szkoly.json`. */
export type Edit = (file: string, change: (content: Json) => void) => Promise<void>;

/** A run of text on a page, in points from its lower left corner. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

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

/** The pages of the plan's documents, as they are printed; the full one, which the others refer to, comes first. */
export async function printPlan(
  project: ProjectData,
  wanted: readonly FormId[],
  browser: BrowserHandle,
): Promise<Map<FormId, TextRun[][]>> {
  const full = await print('full', undefined);
  const fullPageOf = new Map(
    [...full.pageMap.destinations].map(([anchor, { page }]) => [anchor, page] as const),
  );
  const pages = new Map<FormId, TextRun[][]>();
  for (const form of wanted) {
    const printed = form === 'full' ? full : await print(form, fullPageOf);
    pages.set(form, (await Promise.all(printed.parts.map(({ pdf }) => readRuns(pdf)))).flat());
  }
  return pages;

  function print(form: FormId, pageOf: ReadonlyMap<string, number> | undefined): Promise<SettledPrint> {
    const { templates } = testSettings.paths;
    const job = renderPrint({
      view: viewEditions(project)[0]!.get('pl')!,
      site: project.site,
      words: project.words.get('pl')!,
      pictures: new Map(),
      environment: openEnvironment(templates),
      fonts: fontsOf(project),
      form: forms[form],
      fullPageOf: pageOf,
      name: `${form}.pdf`,
      templates,
    });
    return printDocument(browser, job, testSettings);
  }
}

async function readRuns(pdf: Uint8Array): Promise<TextRun[][]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: TextRun[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(
        items.flatMap((item) => {
          if (!('str' in item) || item.str.trim() === '') return [];
          const [a, b, , , x, y] = item.transform as [number, number, number, number, number, number];
          // Heads of narrow columns stand upright.
          return b === 0 ? [{ text: item.str, x, y, width: item.width, size: a }] : [];
        }),
      );
    }
    return pages;
  } finally {
    await task.destroy();
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
