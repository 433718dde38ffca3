import { mkdir, readdir, rm } from 'node:fs/promises';
import type { Settings } from '../settings.ts';
import { checkPlan } from './check-plan.ts';
import { checkTree } from './check-tree.ts';
import type { Lock, LockHolder } from './lock.ts';
import { takeLock } from './lock.ts';
import type { Manifest, ManifestFacts } from './manifest.ts';
import { writeManifest } from './manifest.ts';
import { openToReaders } from './open-to-readers.ts';
import type { OutputPlaces } from './output-places.ts';
import { findOutputPlaces } from './output-places.ts';
import { writeRecord } from './published-record.ts';
import type { Recovery } from './recover-swap.ts';
import { recoverSwap } from './recover-swap.ts';
import type { StagingFolder } from './staging.ts';
import { createStagingFolder } from './staging.ts';
import { readTargetState, swapFolders } from './swap.ts';
import path from 'node:path';
import { PublishError, quoteValue } from '../problem.ts';
import { readProcessTrace } from '../process-trace.ts';

interface StagingOptions {
  /** Called once for each other build that is waited for. */
  readonly onWait?: (holder: LockHolder) => void;
  /** Called where an earlier run was interrupted while publishing. */
  readonly onRecovery?: (recovery: Exclude<Recovery, 'nothing'>) => void;
  /** Ends the run as long as nothing is published. */
  readonly signal?: AbortSignal;
  /** What this was built from, asked for when it is complete; undefined where that is not to be remembered. */
  readonly readInputs?: () => string | undefined;
}

interface Publication<Built> {
  readonly built: Built;
  readonly manifest: Manifest;
}

/**
 * Runs `build` on an empty staging folder and publishes all of it at once, under the lock. Whatever is thrown on the
 * way, here or in `build`, the published folder is what it was before.
 *
 * Throws PublishError `output-locked`, `foreign-target`, `path-outside-output`, `path-collision`, `file-not-written`,
 * `file-not-planned`, `file-in-use`.
 */
export async function withStagingFolder<Built extends ManifestFacts>(
  settings: Settings,
  options: StagingOptions,
  build: (stage: StagingFolder) => Promise<Built>,
): Promise<Publication<Built>> {
  const places = await findOutputPlaces(settings.paths);
  await mkdir(places.parent, { recursive: true });
  const { onWait, signal } = options;
  const lock = await takeLock(places, { waitMs: settings.timeouts.lockMs, onWait, signal });
  try {
    const recovery = await recoverSwap(places);
    if (recovery !== 'nothing') options.onRecovery?.(recovery);
    await removeLeftovers(places);
    await checkTarget(places);
    return await buildAndSwap({ places, lock, signal, readInputs: options.readInputs }, build);
  } finally {
    await lock.release();
  }
}

interface Run {
  readonly places: OutputPlaces;
  readonly lock: Lock;
  readonly signal: AbortSignal | undefined;
  readonly readInputs: StagingOptions['readInputs'];
}

async function buildAndSwap<Built extends ManifestFacts>(
  { places, lock, signal, readInputs }: Run,
  build: (stage: StagingFolder) => Promise<Built>,
): Promise<Publication<Built>> {
  const stage = await createStagingFolder(places);
  try {
    const built = await build(stage);
    const files = await checkTree(stage.path, places.label);
    checkPlan(stage.planned, files, places.label);
    const manifest = await writeManifest(stage.path, files, built);
    openToReaders(stage.path);
    // Time has passed: what was true at the start must still be.
    signal?.throwIfAborted();
    await lock.confirm();
    await checkTarget(places);
    // Before it is published: until then it holds for nothing that stands there.
    const inputs = readInputs?.();
    if (inputs !== undefined) await writeRecord(places, stage.path, inputs);
    await swapFolders(places, stage.path);
    return { built, manifest };
  } finally {
    // After a swap there is nothing left to remove.
    await stage.discard();
  }
}

/**
 * Removes what killed builds left beside the target: staging folders, and locks that were prepared but not taken.
 * Whoever calls holds the lock and has no stage yet: a stage with this process's own id is an earlier process's.
 */
export async function removeLeftovers(places: OutputPlaces): Promise<void> {
  const preparedLockPrefix = `${path.basename(places.lock)}-`;
  for (const name of await readdir(places.parent)) {
    const pid = readPid(name, places.stagePrefix) ?? readPid(name, preparedLockPrefix);
    if (pid === undefined) continue;
    const isOwnStage = pid === process.pid && name.startsWith(places.stagePrefix);
    const isLeftover = isOwnStage || (await readProcessTrace(pid)) === undefined;
    if (isLeftover) await rm(path.join(places.parent, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** `<prefix><pid>-<UUID>`; anything else is not ours. */
function readPid(name: string, prefix: string): number | undefined {
  if (!name.startsWith(prefix)) return undefined;
  const pid = /^(\d{1,9})-[0-9a-f-]{36}$/.exec(name.slice(prefix.length))?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/** Refuses a target that this program did not publish, as PublishError `foreign-target`; touches nothing in it. */
export async function checkTarget(places: OutputPlaces): Promise<void> {
  const state = await readTargetState(places.target);
  if (state.kind !== 'foreign') return;
  const values = { found: quoteValue(state.found) };
  throw new PublishError([{ code: 'foreign-target', file: places.label, values }]);
}
