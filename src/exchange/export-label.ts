import type { LabelsFile } from '../model/data-types.ts';

/** A word of the labels as it stands in the data, without the typography of pages; an unknown key is an error. */
export function exportLabel(labels: LabelsFile, key: string): string {
  const entry = labels[key];
  if (typeof entry !== 'string') throw new Error(`The labels have no words "${key}".`);
  return entry;
}
