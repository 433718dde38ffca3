import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { isSystemError, tolerate } from './system-error.ts';

/** What tells a process from a later one with the same id. */
export interface ProcessTrace {
  readonly pid: number;
  /** In the system's own words, only to be compared; null where the system does not say. */
  readonly start: string | null;
}

/** The trace of a process, or undefined where no such process runs (one that ended and waits for its parent does not). */
export async function readProcessTrace(pid: number): Promise<ProcessTrace | undefined> {
  if (!hasProcess(pid)) return undefined;
  if (process.platform === 'linux') return readLinuxTrace(pid);
  // Windows gives the start time only through PowerShell, half a second each time: there the id alone has to do.
  return { pid, start: process.platform === 'win32' ? null : await askPs(pid) };
}

/** Whether the process that left this trace still runs; where the start is unknown, the id decides. */
export async function isStillRunning(trace: ProcessTrace): Promise<boolean> {
  const now = await readProcessTrace(trace.pid);
  if (now === undefined) return false;
  return now.start === null || trace.start === null || now.start === trace.start;
}

function hasProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (isSystemError(error, ['ESRCH'])) return false;
    if (isSystemError(error, ['EPERM'])) return true;
    throw error;
  }
}

/** `man proc_pid_stat`: the name, field 2, may hold blanks and brackets; field 3 is the state, 22 the start in ticks. */
async function readLinuxTrace(pid: number): Promise<ProcessTrace | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(tolerate('ENOENT', 'ESRCH', 'EACCES'));
  if (stat === undefined) return { pid, start: null };
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  return state === 'Z' || state === 'X' ? undefined : { pid, start: fields[22 - 3] ?? null };
}

/** `ps` ends with an error where the process has just gone. */
async function askPs(pid: number): Promise<string | null> {
  const environment = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const arguments_ = ['-o', 'lstart=', '-p', String(pid)];
  const answer = await promisify(execFile)('ps', arguments_, { env: environment }).catch((error: unknown) => {
    if (hasProcess(pid)) throw error;
    return { stdout: '' };
  });
  return answer.stdout.trim() || null;
}
