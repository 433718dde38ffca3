import type { LabelsFile } from './data-types.ts';

/** The words of the interface in one language, whole: what the language lacks stands in English. */
export interface Words {
  readonly language: string;
  readonly labels: LabelsFile;
  /** Keys of the words that are English for want of others. */
  readonly english: ReadonlySet<string>;
}
