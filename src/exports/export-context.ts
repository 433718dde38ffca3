import type { LabelsFile, SiteFile } from '../model/data/data-types.ts';
import type { GoalView } from '../model/goal.ts';

/** What exporting needs beside the edition. */
export interface ExportContext {
  readonly site: SiteFile;
  /** In the language of the view. */
  readonly labels: LabelsFile;
  /** The folder of a goal's page, relative to the site's: `en/2010/cele/2.4/`. */
  readonly goalFolder: (goal: GoalView) => string;
}

/** A word of the labels as it stands in the data, without the typography of pages; an unknown key is an error. */
export function exportLabel(labels: LabelsFile, key: string): string {
  const entry = labels[key];
  if (typeof entry !== 'string') throw new Error(`The labels have no words "${key}".`);
  return entry;
}
