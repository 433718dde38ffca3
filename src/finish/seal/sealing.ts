import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { deflateSync, inflateSync } from 'node:zlib';
import { Worker } from 'node:worker_threads';
import { UnknownPdfError } from '../../pdf/syntax/unknown-pdf-error.ts';
import { sealPart } from './seal-part.ts';
import type { PartToSeal } from './seal-part.ts';
import type { PartFont } from '../fonts/part-fonts.ts';
import type { SealedDestination, SealedPart, SealedPartWithFonts } from './sealed-part.ts';

/** A sealed part as it is kept: the rest is read when its turn comes. */
export interface PackedPart {
  readonly pageCount: number;
  readonly destinations: readonly SealedDestination[];
  /** A `SealedPart`, compressed, and its fonts, for `unpackSealed` and `unpackFonts`. */
  readonly sealed: Uint8Array;
  readonly fonts: Uint8Array;
}

/** Seals parts, in threads of their own where there are many. */
export interface Sealer {
  /** Throws `UnknownPdfError` as `sealPart` does. */
  readonly seal: (part: PartToSeal) => Promise<PackedPart>;
  readonly close: () => Promise<void>;
}

export interface SealRequest {
  readonly id: number;
  readonly part: PartToSeal;
}

export interface SealAnswer {
  readonly id: number;
  readonly packed?: PackedPart;
  readonly failure?: { readonly isUnknown: boolean; readonly message: string };
}

/** What a thread takes to start is more than fewer parts take. */
const fewestForThreads = 4;
const threadCount = Math.min(2, Math.max(1, availableParallelism() - 1));

/** A sealer for a run. Threads need the compiled program; where it is not compiled parts are sealed in this one. */
export function createSealer(): Sealer {
  const entry = fileURLToPath(new URL('seal-worker.js', import.meta.url));
  const hasThreads = existsSync(entry);
  let begun = 0;
  let threads: SealingThread[] | undefined;
  return {
    seal: async (part) => {
      if (!hasThreads || ++begun < fewestForThreads) return packSealed(await sealPart(part));
      threads ??= Array.from({ length: threadCount }, () => startThread(entry));
      const [free] = [...threads].sort((a, b) => a.waiting() - b.waiting());
      if (!free) throw new Error('There is no thread.');
      return await free.seal(part);
    },
    close: async () => {
      await Promise.all((threads ?? []).map(({ close }) => close()));
    },
  };
}

/** A part as plain bytes with what is to be known before it is read. */
export function packSealed({ part, fonts }: SealedPartWithFonts): PackedPart {
  return {
    pageCount: part.pages.length,
    destinations: part.destinations,
    sealed: deflateSync(serialize(part), { level: 1 }),
    fonts: serialize(fonts),
  };
}

/** What `packSealed` has packed. */
export function unpackSealed({ sealed }: Pick<PackedPart, 'sealed'>): SealedPart {
  return deserialize(inflateSync(sealed)) as SealedPart;
}

/** The fonts beside it. */
export function unpackFonts({ fonts }: Pick<PackedPart, 'fonts'>): readonly PartFont[] {
  return deserialize(fonts) as readonly PartFont[];
}

interface SealingThread {
  readonly seal: (part: PartToSeal) => Promise<PackedPart>;
  readonly waiting: () => number;
  readonly close: () => Promise<void>;
}

interface Pending {
  readonly resolve: (packed: PackedPart) => void;
  readonly reject: (error: unknown) => void;
}

function startThread(entry: string): SealingThread {
  const worker = new Worker(entry);
  const pending = new Map<number, Pending>();
  let nextId = 0;
  worker.on('message', ({ id, packed, failure }: SealAnswer) => {
    const waiting = pending.get(id);
    pending.delete(id);
    if (pending.size === 0) worker.unref();
    if (packed) waiting?.resolve(packed);
    else waiting?.reject(explain(failure));
  });
  const rejectAll = (error: unknown): void => {
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  worker.on('error', rejectAll);
  worker.on('exit', () => {
    rejectAll(new Error('A thread that mends prints has ended.'));
  });
  // It keeps no command from ending, except as long as somebody waits for it: else the command would end in the middle.
  worker.unref();
  return {
    seal: (part) =>
      new Promise((resolve, reject) => {
        const id = nextId++;
        pending.set(id, { resolve, reject });
        worker.ref();
        worker.postMessage({ id, part } satisfies SealRequest);
      }),
    waiting: () => pending.size,
    close: async () => {
      await worker.terminate();
    },
  };
}

function explain(failure: SealAnswer['failure']): Error {
  if (failure?.isUnknown === true) return new UnknownPdfError(failure.message);
  return new Error(failure?.message ?? 'A thread that mends prints has failed.');
}
