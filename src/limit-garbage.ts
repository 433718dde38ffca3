import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const tolerableBytes = 48 * 1024 * 1024;

/**
 * Makes a function to be called between pieces of work: it collects garbage where the heap has grown by more than
 * `tolerable` bytes since it was last collected. V8 by itself lets garbage grow to several times what is in use, on
 * machines with much memory: at 2,200 goals the process took twice as much as it needs.
 */
export function createGarbageLimit(tolerable = tolerableBytes): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let least = getHeapStatistics().used_heap_size;
  return () => {
    const used = getHeapStatistics().used_heap_size;
    least = Math.min(least, used);
    if (used - least < tolerable) return;
    collect();
    least = getHeapStatistics().used_heap_size;
  };
}
