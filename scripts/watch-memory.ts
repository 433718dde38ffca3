import { readdirSync, readFileSync } from 'node:fs';

const intervalMs = 200;

/** Samples the memory of a process and all its descendants (Linux; proportional set size) until stopped. */
export function watchMemory(processId: number): { readonly stop: () => number } {
  let peakKilobytes = 0;
  const timer = setInterval(() => {
    peakKilobytes = Math.max(peakKilobytes, sumMemory(processId));
  }, intervalMs);
  return {
    stop: () => {
      clearInterval(timer);
      return Math.round(peakKilobytes / 1024);
    },
  };
}

function sumMemory(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : undefined;
    const parent = stat === undefined ? undefined : /\) \S (\d+)/.exec(stat)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (id: number): boolean => id === root || (parents.has(id) && isBelow(parents.get(id) ?? 0));
  return [...parents.keys()]
    .filter(isBelow)
    .reduce(
      (sum, id) =>
        sum + Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${String(id)}/smaps_rollup`) ?? '')?.[1] ?? 0),
      0,
    );
}

/** Processes come and go while they are counted: one that is gone has no memory. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
