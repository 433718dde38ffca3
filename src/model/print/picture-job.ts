import type { DocumentJob } from './print-job.ts';

/** A picture that the browser takes of a document of one section; nothing but the job's files is loaded. */
export interface PictureJob extends DocumentJob {
  readonly widthPx: number;
  readonly heightPx: number;
}
