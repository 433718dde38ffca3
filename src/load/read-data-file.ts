import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { Problem } from '../problem.ts';
import { decodeText } from './decode-text.ts';
import type { DataFile } from './list-data-files.ts';
import { readSystemCode } from './system-code.ts';
import { createPositionFinder } from './text-positions.ts';

const megabyte = 1024 * 1024;

/** Reads a file as text; `limits.fileBytes` is the most it may hold. */
export async function readDataFile(
  file: DataFile,
  limits: { readonly fileBytes: number },
): Promise<{ readonly text: string } | { readonly problem: Problem }> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file.absolute);
    const { size } = await handle.stat();
    if (size > limits.fileBytes) return { problem: describeSize(file, size, limits.fileBytes) };
    return readText(file, await handle.readFile());
  } catch (error) {
    return {
      problem: { code: 'unreadable-file', file: file.path, values: { found: readSystemCode(error) } },
    };
  } finally {
    await handle?.close();
  }
}

function readText(file: DataFile, bytes: Buffer): { readonly text: string } | { readonly problem: Problem } {
  const decoded = decodeText(bytes);
  if ('text' in decoded)
    return decoded.text.trim() === ''
      ? { problem: { code: 'empty-file', file: file.path, values: {} } }
      : { text: decoded.text };
  if (decoded.problem === 'wrong-encoding')
    return { problem: { code: 'wrong-encoding', file: file.path, values: { found: decoded.encoding } } };
  const position = createPositionFinder(decoded.before)(decoded.before.length);
  const found = `0x${decoded.byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return { problem: { code: 'not-utf-8', file: file.path, position, values: { found } } };
}

function describeSize(file: DataFile, size: number, maximum: number): Problem {
  const values = { found: inMegabytes(size), maximum: inMegabytes(maximum) };
  return { code: 'file-too-large', file: file.path, values };
}

function inMegabytes(bytes: number): string {
  return `${(bytes / megabyte).toFixed(1)} MB`;
}
