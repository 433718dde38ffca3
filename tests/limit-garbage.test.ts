import { getHeapStatistics } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { limitGarbage } from '../src/limit-garbage.ts';

const megabyte = 1024 * 1024;
const usedMegabytes = (): number => getHeapStatistics().used_heap_size / megabyte;

describe('a limit of garbage', () => {
  it('collects what is no longer used once it is much, and leaves little alone', () => {
    limitGarbage(0);
    const heaps = new Set<readonly number[][]>();
    const before = usedMegabytes();
    heaps.add(Array.from({ length: 60 }, () => Array.from({ length: 65_536 }, (_, index) => index + 0.5)));
    const grown = usedMegabytes();
    expect(grown).toBeGreaterThan(before + 25);
    heaps.clear();
    limitGarbage(20 * megabyte);
    const collected = usedMegabytes();
    expect(collected).toBeLessThan(grown - 20);
    const little = Array.from({ length: 1000 }, String);
    limitGarbage(20 * megabyte);
    expect(usedMegabytes()).toBeGreaterThanOrEqual(collected);
    expect(little).toHaveLength(1000);
  });
});
