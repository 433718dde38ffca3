import { randomUUID } from 'node:crypto';
import { lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PublishError } from '../problem.ts';
import { siteFolder } from './output-places.ts';
import type { OutputPlaces } from './output-places.ts';
import { describeCollision, describeUnsafePath, isSafePath } from './safe-path.ts';
import { createPathRegister } from './path-register.ts';
import type { PathRegister } from './path-register.ts';
import { tolerate } from '../system-error.ts';

/** Where a build writes its files until it is complete. */
export interface StagingFolder {
  /** Absolute. */
  readonly path: string;
  /** Absolute: `<path>/site`, which becomes the deployable tree. */
  readonly site: string;
  /**
   * Writes one new file; the path is relative to `path`, with `/`, and begins with `site/`. Throws a PublishError
   * `path-outside-output` or `path-collision`, the latter also for a path that is written a second time.
   */
  write(relativePath: string, content: Uint8Array | Iterable<string | Uint8Array>): Promise<void>;
  /** Registers files, relative to `site`, that others write and that must exist before anything is published. */
  plan(relativePaths: readonly string[]): void;
  /** Every file that was planned or written, relative to `path`. */
  readonly planned: ReadonlySet<string>;
  /** Removes the folder and all that is in it. */
  discard(): Promise<void>;
}

/** Makes a new staging folder beside the target. */
export async function createStagingFolder(places: OutputPlaces): Promise<StagingFolder> {
  const folder = path.join(places.parent, `${places.stagePrefix}${process.pid}-${randomUUID()}`);
  const site = path.join(folder, siteFolder);
  await mkdir(site, { recursive: true });
  const register = createPathRegister();
  const planned = new Set<string>();
  return {
    path: folder,
    site,
    planned,
    plan(relativePaths) {
      for (const relativePath of relativePaths) planned.add(`${siteFolder}/${relativePath}`);
    },
    async write(relativePath, content) {
      planned.add(relativePath);
      await writeInside({ folder, label: places.label, register }, relativePath, content);
    },
    async discard() {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Stage {
  readonly folder: string;
  readonly label: string;
  readonly register: PathRegister;
}

async function writeInside(
  stage: Stage,
  relativePath: string,
  content: Uint8Array | Iterable<string | Uint8Array>,
): Promise<void> {
  const isInSite = relativePath.startsWith(`${siteFolder}/`);
  if (!isInSite || !isSafePath(relativePath) || (await leadsThroughLink(stage.folder, relativePath)))
    throw new PublishError([describeUnsafePath(stage.label, relativePath)]);
  const other = stage.register.claim(relativePath);
  if (other !== undefined) throw new PublishError([describeCollision(stage.label, relativePath, other)]);

  const file = path.join(stage.folder, relativePath);
  const collides = tolerate('EEXIST', 'ENOTDIR', 'EISDIR');
  // What Eleventy wrote is not in the register: the file system tells.
  const hasFolder = await mkdir(path.dirname(file), { recursive: true }).then(() => true, collides);
  const isWritten = hasFolder && (await writeFile(file, content, { flag: 'wx' }).then(() => true, collides));
  if (!isWritten) throw new PublishError([describeCollision(stage.label, relativePath, relativePath)]);
}

async function leadsThroughLink(folder: string, relativePath: string): Promise<boolean> {
  let place = folder;
  for (const segment of relativePath.split('/')) {
    place = path.join(place, segment);
    const found = await lstat(place).catch(tolerate('ENOENT', 'ENOTDIR'));
    if (found === undefined) return false;
    if (found.isSymbolicLink()) return true;
  }
  return false;
}
