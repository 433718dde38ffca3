import type { Problem } from '../problem.ts';
import type { KnownFile } from './list-json-files.ts';
import { rootsOf, select } from './place.ts';
import { problemAt } from './problem-at.ts';
import { schemas } from './schemas.ts';

const version: number = schemas.site.properties.schemaVersion.const;

/** Files written for a later version of the program: it cannot know what their keys mean. */
export function findNewerVersions(files: readonly KnownFile[]): Problem[] {
  return files
    .flatMap(({ file }) => rootsOf(file))
    .flatMap((root) => select(root, 'schemaVersion'))
    .filter(({ value }) => typeof value === 'number' && value > version)
    .map((place) =>
      problemAt(place, 'schema-too-new', { found: String(place.value), known: String(version) }),
    );
}
