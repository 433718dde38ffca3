import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const megabyte = 1024 * 1024;
/** At least so much; else half as much again as is in use, since collecting takes the longer the more that is. */
const tolerableBytes = 64 * megabyte;
/** Below it there is nothing to limit: collecting would only cost time. */
const harmlessBytes = 100 * megabyte;

let leastBytes = 0;
let collect: (() => void) | undefined;

/**
 * To be called between pieces of work: collects garbage where the heap has grown by more than `tolerable` bytes since it
 * was last collected. V8 by itself lets garbage grow to several times what is in use, on machines with much memory: at
 * 2,200 goals the process took twice as much as it needs.
 */
export function limitGarbage(tolerable?: number): void {
  const used = usedBytes();
  leastBytes = Math.min(leastBytes, used);
  if (used - leastBytes < (tolerable ?? usuallyTolerable(used))) return;
  collect ??= findCollector();
  collect();
  leastBytes = usedBytes();
}

function usuallyTolerable(used: number): number {
  if (used < harmlessBytes) return Infinity;
  return Math.max(leastBytes / 2, tolerableBytes);
}

function usedBytes(): number {
  return getHeapStatistics().used_heap_size;
}

function findCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
