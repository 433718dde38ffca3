import { readdirSync, readFileSync } from 'node:fs';

const intervalMs = 100;
/** Clock ticks a second in `/proc`, the same on every Linux that Node runs on. */
const ticks = 100;

/**
 * Samples the processor time of a process and all its descendants, but for this process (Linux), until stopped; seconds. What the system says of a
 * child that has ended leaves out browsers, whose processes outlive their parents for a moment.
 */
export function watchProcessor(root: number): { readonly stop: () => number } {
  /** By process id and start. */
  const used = new Map<string, number>();
  const sample = (): void => {
    for (const { key, time } of listProcesses(root)) used.set(key, time);
  };
  const timer = setInterval(sample, intervalMs);
  return {
    stop: () => {
      clearInterval(timer);
      return [...used.values()].reduce((sum, time) => sum + time, 0) / ticks;
    },
  };
}

interface Sample {
  readonly id: number;
  readonly parent: number;
  readonly key: string;
  readonly time: number;
}

function listProcesses(root: number): Sample[] {
  const samples = new Map(
    readdirSync('/proc')
      .flatMap((name) => (/^\d+$/.test(name) ? readSample(name) : []))
      .map((sample) => [sample.id, sample]),
  );
  const isBelow = (id: number): boolean =>
    id === root || (samples.has(id) && isBelow(samples.get(id)?.parent ?? 0));
  return [...samples.values()].filter(({ id }) => id !== process.pid && isBelow(id));
}

/** `man proc_pid_stat`: behind the name the state, 3, the parent, 4; times are 14 and 15, the start is 22. */
function readSample(name: string): Sample[] {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const field = (number: number): number => Number(fields[number - 3]);
    return [
      {
        id: Number(name),
        parent: field(4),
        key: `${name} ${String(field(22))}`,
        time: field(14) + field(15),
      },
    ];
  } catch (error) {
    // It is gone.
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}
