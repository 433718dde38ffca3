import type { LabelsFile, SiteFile } from '../model/data-types.ts';
import type { GoalView } from '../model/view.ts';

/** What exporting needs beside the edition. */
export interface ExportContext {
  readonly site: SiteFile;
  /** In the language of the view. */
  readonly labels: LabelsFile;
  /** The folder of a goal's page, relative to the site's: `en/2010/cele/2.4/`. */
  readonly goalFolder: (goal: GoalView) => string;
}
