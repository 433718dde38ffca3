import path from 'node:path';
import { completeWords, writeMissingWords } from '../labels/complete-words.ts';
import { replaceFile } from '../replace-file.ts';
import { loadProject } from '../load/load-project.ts';
import type { LabelsFile } from '../model/data/data-types.ts';
import { PublishError } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { findSchemaErrors, findSchemaProblems } from '../validate/schema-problems/find-schema-problems.ts';

/** What a language lacks, and where its words are written. */
export interface MissingLabels {
  /** As messages call it, e.g. `data/labels/de.json`. */
  readonly file: string;
  readonly count: number;
}

/**
 * Writes the words that a language lacks into the publisher's file, beside those that it has; without any it writes
 * nothing. Throws PublishError with what is wrong in the file, which then stays as it is.
 */
export async function writeLabels(language: string, settings: Settings): Promise<MissingLabels> {
  const loaded = await loadProject(settings);
  const file = `${loaded.folder}/labels/${language}.json`;
  const written = loaded.labels.get(language);
  const problems = [
    ...loaded.problems.filter((problem) => problem.file === file),
    ...(written?.value === undefined
      ? []
      : findSchemaProblems(written, findSchemaErrors('labels', written.value))),
  ];
  if (problems.length > 0) throw new PublishError(problems);
  const own = (written?.value ?? {}) as LabelsFile;
  const count = completeWords(language, own).english.size;
  if (count > 0) {
    const text = `${JSON.stringify(writeMissingWords(language, own), null, 2)}\n`;
    await replaceFile(path.join(settings.paths.data, 'labels', `${language}.json`), text);
  }
  return { file, count };
}
