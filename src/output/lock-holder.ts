import { hostname } from 'node:os';
import { isStillRunning, readProcessTrace } from './process-trace.ts';
import type { ProcessTrace } from './process-trace.ts';

/** Who holds the lock, as it is written in the lock. */
export interface LockHolder extends ProcessTrace {
  /** The computer: on a shared drive the process may run on another one. */
  readonly host: string;
  /** When the lock was taken, ISO 8601. */
  readonly since: string;
}

/** This process as the holder of a lock taken now. */
export async function describeThisProcess(): Promise<LockHolder> {
  const trace = (await readProcessTrace(process.pid)) ?? { pid: process.pid, start: null };
  return { ...trace, host: hostname(), since: new Date().toISOString() };
}

/** Reads what `describeThisProcess` wrote; undefined for anything else, such as a file that a power cut emptied. */
export function parseLockHolder(text: string): LockHolder | undefined {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const { pid, start, host, since } = value as Partial<Record<keyof LockHolder, unknown>>;
  // `process.kill` takes 32 bits, and gives zero and negative numbers a meaning of their own.
  if (typeof pid !== 'number' || pid !== (pid | 0) || pid <= 0) return undefined;
  if (typeof start !== 'string' && start !== null) return undefined;
  if (typeof host !== 'string' || typeof since !== 'string') return undefined;
  return { pid, start, host, since };
}

/** Whether the holder may still be at work. Nothing can be known about another computer's: it counts as working. */
export async function isHolderWorking(holder: LockHolder): Promise<boolean> {
  return holder.host !== hostname() || (await isStillRunning(holder));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
