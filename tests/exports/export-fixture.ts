import path from 'node:path';
import { createLanguageTools, openEnvironment } from '../../src/content/environment.ts';
import type { ExportContext } from '../../src/exports/export-kind.ts';
import { completeWords } from '../../src/labels/complete-words.ts';
import { exportEdition } from '../../src/exports/export-registry.ts';
import type { GoalDetails, SiteFile } from '../../src/model/data/data-types.ts';
import type { ExportFile } from '../../src/model/export-file.ts';
import type { EditionData } from '../../src/model/data/project-data.ts';
import type { GoalView } from '../../src/model/goal.ts';
import type { ProposalChoice } from '../../src/model/view-edition.ts';
import { site as smallSite, viewSmall } from '../model/small-edition.ts';

const words = completeWords('pl');
const environment = openEnvironment(path.resolve(import.meta.dirname, '../../templates'));

/** What exporting a small edition in Polish needs. */
export const polish: Omit<ExportContext, 'site'> = {
  labels: words.labels,
  tools: createLanguageTools(words),
  environment,
  goalFolder: ({ number }: GoalView) => `2030/cele/${number}/`,
};

/** A list with a source and one that is a proposal; a text that typography would change. */
export const sampleDetails: GoalDetails = {
  results: {
    status: 'sourced',
    sources: [{ id: 'uchwala', locator: 's. 7' }],
    items: [
      { text: 'Wzrost w 5 km  od rynku "Złoty"', measure: 'liczba', year: 2030 },
      { text: 'Dopisany wynik', status: 'proposal' },
    ],
  },
  partners: { status: 'proposal', items: [{ partner: 'umk', role: 'doradza' }] },
};

/** The Polish exports of an edition. */
export function exportPolish(
  edition: EditionData,
  proposals: ProposalChoice = 'show',
  site: SiteFile = smallSite,
): readonly ExportFile[] {
  const view = viewSmall(edition, { proposals }, site);
  return [...exportEdition(view, { site, ...polish })].map((file) => ({ ...file, parts: [...file.parts] }));
}

/** The text of the only export of a kind, or of the one of a goal. */
export function textOf(files: readonly ExportFile[], kind: ExportFile['kind'], subjectId?: string): string {
  const found = files.filter((file) => file.kind === kind && file.subjectId === subjectId);
  if (found.length !== 1) throw new Error(`There are ${String(found.length)} exports of the kind "${kind}".`);
  return [...found[0]!.parts].join('').replace(/^\uFEFF/, '');
}

/** Rows of a CSV in which no cell holds a quotation mark, each by the names of the columns. */
export function readRows(csv: string): Record<string, string>[] {
  const [head, ...rows] = csv
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [head?.[index] ?? '', cell])));
}
