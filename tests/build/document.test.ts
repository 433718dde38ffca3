import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GoalData, GoalFile } from '../../src/model/data/data-types.ts';
import { builds, documentOf } from './built-editions.ts';
import { findDestination, foldSpace, openPdf, readPageText, readStrings, readText } from './read-document.ts';
import type { PDFDocumentProxy } from './read-document.ts';

describe.each(['torun', 'torun-hidden'] as const)('the PDF of Toruń (%s)', (name) => {
  const goals = readGoals(path.join(builds[name].data, 'editions/torun-2010'));
  let pdf: PDFDocumentProxy;
  let text: string;
  beforeAll(async () => {
    pdf = await openPdf(documentOf(name));
    text = await readText(pdf);
  });

  it('has the 26 titles letter by letter', () => {
    expect(goals).toHaveLength(26);
    expect(goals.filter((goal) => !text.includes(foldSpace(polish(goal))))).toEqual([]);
  });

  it('prints in the contents the page on which each goal is', async () => {
    const contents = await readContents(pdf);
    for (const goal of goals) {
      const page = await findDestination(pdf, `cel-${goal.number}`);
      expect(page, goal.number).toBeDefined();
      expect(contents, `${goal.number} on page ${String(page)}`).toContain(
        `${goal.number} ${foldSpace(polish(goal))} ${String(page)}`,
      );
      expect(await readPageText(pdf, page ?? 0)).toContain(foldSpace(polish(goal)));
    }
  });

  it('prints on each page the number that is its index', async () => {
    const wrong: number[] = [];
    for (let page = 2; page <= pdf.numPages; page += 1) {
      const strings = await readStrings(pdf, page);
      if (strings.length > 0 && !strings.includes(String(page))) wrong.push(page);
    }
    expect(wrong).toEqual([]);
    expect(await pdf.getPageLabels()).toEqual(
      Array.from({ length: pdf.numPages }, (_, index) => String(index + 1)),
    );
  });

  it('is tagged, and says its language and its title', async () => {
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Strategia Rozwoju Miasta Torunia do roku 2020', Language: 'pl' });
    expect(await (await pdf.getPage(3)).getStructTree()).toBeTruthy();
  });

  it('has every goal in the outline, in order', async () => {
    const titles = flatten((await pdf.getOutline()) as OutlineItem[]).map((item) => foldSpace(item.title));
    const found = goals.map((goal) => titles.findIndex((title) => title.includes(foldSpace(polish(goal)))));
    expect(found.filter((index) => index < 0)).toEqual([]);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });
});

describe('the documents of the fixtures', () => {
  it('extracts Polish letters as they are in the data', async () => {
    expect(await readText(await openPdf(documentOf('three-levels')))).toContain('Zażółć gęślą jaźń');
  });

  it('has a destination for each goal of one level and of three', async () => {
    for (const name of ['one-level', 'three-levels', 'golden'] as const) {
      const pdf = await openPdf(documentOf(name));
      const edition = path.join(
        builds[name].data,
        'editions',
        readdirSync(path.join(builds[name].data, 'editions'))[0]!,
      );
      const text = await readText(pdf);
      for (const goal of readGoals(edition)) expect(text).toContain(foldSpace(polish(goal)));
    }
  });
});

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

function flatten(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...flatten(item.items)]);
}

/** The text of the contents: the pages from its heading on to the one before the first chapter. */
async function readContents(pdf: PDFDocumentProxy): Promise<string> {
  const pages: string[] = [];
  for (let page = 2; page <= 8; page += 1) pages.push(await readPageText(pdf, page));
  return foldSpace(pages.join(' '));
}

function readGoals(edition: string): GoalData[] {
  const folder = path.join(edition, 'goals');
  const files = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as GoalFile,
  );
  const all = (goal: GoalData): GoalData[] => [goal, ...(goal.children ?? []).flatMap(all)];
  return files.sort((a, b) => Number(a.number) - Number(b.number)).flatMap((file) => all(file as GoalData));
}

function polish(goal: GoalData): string {
  const title = typeof goal.title === 'string' ? goal.title : goal.title.pl;
  return typeof title === 'string' ? title : (title?.text ?? '');
}
