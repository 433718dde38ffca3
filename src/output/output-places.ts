import { readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { PublishError, quoteValue } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { isSystemError, tolerate } from '../system-error.ts';

/** All that is deployed lies in it; beside it in the output there is only the manifest. */
export const siteFolder = 'site';

/** Where publishing works: the published folder and its neighbours, on one file system so that a rename suffices. */
export interface OutputPlaces {
  /** What is published, absolute; where the setting is a symbolic link, the folder that it leads to. */
  readonly target: string;
  /** The target as problems name it: relative to the project, or absolute outside it. */
  readonly label: string;
  /** The folder that holds the neighbours. */
  readonly parent: string;
  readonly lock: string;
  /** What was published before, while a swap is under way. */
  readonly previous: string;
  /** What was published last was built from. */
  readonly record: string;
  /** What the names of staging folders begin with; process id and a random part follow. */
  readonly stagePrefix: string;
}

/**
 * Finds the places of `settings.paths.output`; nothing of it has to exist, nothing is created. Throws PublishError
 * `foreign-target` for the root of a file system, which has nothing beside it.
 */
export async function findOutputPlaces(paths: Settings['paths']): Promise<OutputPlaces> {
  const target = await followLinks(path.resolve(paths.output));
  const parent = path.dirname(target);
  const name = path.basename(target);
  const label = labelOf(paths);
  if (name === '')
    throw new PublishError([{ code: 'foreign-target', file: label, values: { found: target } }]);
  return Object.freeze({
    target,
    label,
    parent,
    lock: path.join(parent, `.${name}-lock`),
    previous: path.join(parent, `.${name}-previous`),
    record: path.join(parent, `.${name}-inputs.json`),
    stagePrefix: `.${name}-stage-`,
  });
}

/** Like `realpath`, but goes on where a link leads to nothing: in an interrupted swap the folder is away. */
async function followLinks(place: string): Promise<string> {
  try {
    return await realpath(place);
  } catch (error) {
    if (!isSystemError(error, ['ENOENT'])) throw error;
  }
  const link = await readlink(place).catch(tolerate('ENOENT', 'EINVAL'));
  const parent = path.dirname(place);
  if (link !== undefined) return followLinks(path.resolve(parent, link));
  return parent === place ? place : path.join(await followLinks(parent), path.basename(place));
}

function labelOf(paths: Settings['paths']): string {
  const relative = path.relative(paths.project, paths.output);
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return quoteValue((isInside ? relative : paths.output).replaceAll(path.sep, '/'), 200);
}
