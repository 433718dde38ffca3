import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { Problem } from '../../problem.ts';
import type { DataFile } from './list-data-files.ts';
import { readSystemCode } from './list-data-files.ts';

const megabyte = 1024 * 1024;

/** The most that a file may hold, and the problem that a larger one is. */
export interface BytesLimit {
  readonly maximumBytes: number;
  readonly tooLarge: 'file-too-large' | 'picture-too-large';
}

/** Reads a file of the data, or says why it cannot be read. */
export async function readFileBytes(
  file: DataFile,
  { maximumBytes, tooLarge }: BytesLimit,
): Promise<{ readonly bytes: Buffer } | { readonly problem: Problem }> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file.absolute);
    const { size } = await handle.stat();
    if (size <= maximumBytes) return { bytes: await handle.readFile() };
    const values = { found: inMegabytes(size), maximum: inMegabytes(maximumBytes) };
    return { problem: { code: tooLarge, file: file.path, values } };
  } catch (error) {
    return {
      problem: { code: 'unreadable-file', file: file.path, values: { found: readSystemCode(error) } },
    };
  } finally {
    await handle?.close();
  }
}

function inMegabytes(bytes: number): string {
  return `${(bytes / megabyte).toFixed(1)} MB`;
}
