import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadProject } from '../../load/load-project.ts';
import type { Citations, SiteFile, StrategyFile } from '../../model/data/data-types.ts';
import type { LoadedEdition, LoadedJson, LoadedProject } from '../../model/data/loaded-project.ts';
import { PublishError, quoteValue } from '../../problem.ts';
import type { Settings } from '../../settings.ts';
import { tolerate } from '../../system-error.ts';
import { indexEdition } from '../../validate/places/edition-index.ts';
import type { EditionIndex } from '../../validate/places/edition-index.ts';
import { findNearestName } from '../../validate/places/nearest-name.ts';
import { findSchemaErrors, findSchemaProblems } from '../../validate/schema-problems/find-schema-problems.ts';

/** The data to which something is added, and the edition that it becomes part of. */
export interface OpenData {
  readonly project: LoadedProject;
  readonly edition: LoadedEdition;
  readonly index: EditionIndex;
  readonly site: SiteFile;
  readonly strategy: StrategyFile;
  /** The first language of the site. */
  readonly language: string;
  /** What a file of the edition holds, byte for byte; undefined where there is none. Its name is within the data folder. */
  readonly read: (name: string) => Promise<string | undefined>;
}

/**
 * Reads the data. Throws PublishError where the files that lead to the edition are wrong, and `unknown-edition`: what is
 * added to what nobody can read would be lost.
 */
export async function openData(settings: Settings, asked: string | undefined): Promise<OpenData> {
  const project = await loadProject(settings);
  if (project.problems.length > 0) throw new PublishError(project.problems);
  const site = needFile(project.site, 'site', `${project.folder}/site.json`) as SiteFile;
  const id = asked ?? site.currentEdition;
  const edition = project.editions.find((candidate) => candidate.id === id);
  if (edition === undefined) {
    const ids = project.editions.map((candidate) => candidate.id);
    const suggestion = findNearestName(id, ids);
    const values = { found: quoteValue(id), allowed: ids.join(', '), ...(suggestion && { suggestion }) };
    throw new PublishError([{ code: 'unknown-edition', file: '--edition', values }]);
  }
  const strategy = needFile(edition.strategy, 'strategy', `${edition.folder}/strategy.json`) as StrategyFile;
  return {
    project,
    edition,
    index: indexEdition(edition),
    site,
    strategy,
    language: site.languages[0] ?? 'pl',
    read: (name) => readFile(path.join(settings.paths.data, name), 'utf8').catch(tolerate('ENOENT')),
  };
}

/** What a file says for all that stands in it. */
export function sourcesOf(file: LoadedJson | undefined): Citations | undefined {
  return (file?.value as { readonly sources?: Citations } | undefined)?.sources;
}

function needFile(file: LoadedJson | undefined, kind: 'site' | 'strategy', path: string): unknown {
  if (file === undefined) throw new PublishError([{ code: 'missing-file', file: path, values: {} }]);
  const problems = findSchemaProblems(file, findSchemaErrors(kind, file.value));
  if (problems.length > 0) throw new PublishError(problems);
  return file.value;
}
