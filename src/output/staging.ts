import { randomUUID } from 'node:crypto';
import { closeSync, lstatSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
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
  if (!isInSite || !isSafePath(relativePath) || leadsThroughLink(stage.folder, relativePath))
    throw new PublishError([describeUnsafePath(stage.label, relativePath)]);
  const other = stage.register.claim(relativePath);
  if (other !== undefined) throw new PublishError([describeCollision(stage.label, relativePath, other)]);

  const descriptor = openNewFile(path.join(stage.folder, relativePath));
  if (descriptor === undefined)
    throw new PublishError([describeCollision(stage.label, relativePath, relativePath)]);
  try {
    for (const piece of inPieces(content)) {
      writeFileSync(descriptor, piece);
      if (piece.length >= pieceBytes) await setImmediate();
    }
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Undefined where something is there already: what Eleventy wrote is not in the register, the file system tells. There are
 * thousands of small files, for which threads cost many times the work itself.
 */
function openNewFile(file: string): number | undefined {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    return openSync(file, 'wx');
  } catch (error) {
    tolerate('EEXIST', 'ENOTDIR', 'EISDIR')(error); return;
  }
}

const pieceBytes = 64 * 1024;

/** The content in pieces that are worth a call each. */
function* inPieces(content: Uint8Array | Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for (const part of content instanceof Uint8Array ? [content] : content) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    parts.push(bytes);
    size += bytes.length;
    if (size < pieceBytes) continue;
    yield Buffer.concat(parts);
    [parts, size] = [[], 0];
  }
  yield Buffer.concat(parts);
}

function leadsThroughLink(folder: string, relativePath: string): boolean {
  let place = folder;
  for (const segment of relativePath.split('/')) {
    place = path.join(place, segment);
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (!found?.isDirectory()) return found?.isSymbolicLink() ?? false;
  }
  return false;
}
