import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { createPathRegister } from '../output/path-register.ts';
import { describeCollision, describeUnsafePath, isSafePath } from '../output/safe-path.ts';
import { PublishError, quoteValue } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { isSystemError } from '../system-error.ts';
import { catalogueFiles } from './catalogue-places.ts';

/** One of many projects. */
export interface Project {
  /** Its folder below the one with all projects, with `/` and without a last `data`: `powiat/gmina`. */
  readonly id: string;
  /** Absolute: the folder with `site.json`. */
  readonly data: string;
  /** Absolute: where its overrides lie if it has any, beside its folder `data`. */
  readonly overrides: string;
}

/** Which part of all projects: the first of four is 1 of 4. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * Every project below a folder, sorted by id; `except` and what begins with a dot is not looked through, and no link is
 * followed. Throws PublishError `missing-folder`, `no-projects`, and for names that results cannot have.
 */
export async function findProjects(folder: string, except: string): Promise<readonly Project[]> {
  const projects = (await listProjects(folder, except)).map((data) => ({
    id: nameProject(folder, data),
    data,
    // A folder that holds the data themselves has no place for overrides: there they are refused as unknown.
    overrides: path.join(path.basename(data) === 'data' ? path.dirname(data) : data, 'overrides'),
  }));
  if (projects.length === 0)
    throw new PublishError([{ code: 'no-projects', file: quoteValue(folder, 200), values: {} }]);
  const problems = checkNames(projects);
  if (problems.length > 0) throw new PublishError(problems);
  return projects.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Whether a project belongs to a shard: by the hash of its id, so that another project more or less moves none of the
 * others, and what a shard has left from the last time is still its own.
 */
export function belongsTo(shard: Shard, { id }: Pick<Project, 'id'>): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE() % shard.count === shard.index - 1;
}

async function listProjects(folder: string, except: string): Promise<string[]> {
  const entries = await readFolder(folder);
  if (entries.some((entry) => entry.name === 'site.json' && entry.isFile())) return [folder];
  const found: string[] = [];
  for (const entry of entries) {
    const inner = path.join(folder, entry.name);
    const isLookedThrough =
      entry.isDirectory() && !/^(?:\..*|node_modules)$/.test(entry.name) && inner !== except;
    if (isLookedThrough) found.push(...(await listProjects(inner, except)));
  }
  return found;
}

async function readFolder(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (!isSystemError(error, ['ENOENT', 'ENOTDIR', 'EACCES'])) throw error;
    const values = { found: quoteValue(folder, 200), reason: error.code ?? '' };
    const problem = { code: 'missing-folder', file: quoteValue(folder, 200), values } as const;
    throw new PublishError([problem], { cause: error });
  }
}

/** A folder that is the only project is called by its own name. */
function nameProject(folder: string, data: string): string {
  const steps = path.relative(folder, data).split(path.sep).filter(Boolean);
  if (steps.at(-1) === 'data') steps.pop();
  return steps.length > 0 ? steps.join('/') : path.basename(folder);
}

/** Names of folders become those of results, beside the files of the catalogue. */
function checkNames(projects: readonly Project[]): Problem[] {
  const register = createPathRegister();
  for (const name of catalogueFiles) register.claim(name);
  return projects.flatMap(({ id, data }): Problem[] => {
    const label = quoteValue(data, 200);
    if (!isSafePath(id)) return [describeUnsafePath(label, id)];
    const other = register.claim(`${id}/manifest.json`);
    return other === undefined ? [] : [describeCollision(label, id, other)];
  });
}
