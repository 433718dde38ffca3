import path from 'node:path';

/** A regular file in an archive. */
export interface TarFile {
  /** Relative, with `/`, never leading outside. */
  readonly name: string;
  readonly isExecutable: boolean;
  readonly bytes: Uint8Array;
}

const blockBytes = 512;

/**
 * The regular files of a tar archive (POSIX.1-1988 ustar, names up to 100 bytes). Throws where the archive holds
 * anything but files and folders, or a name that leads outside.
 */
export function readTar(archive: Buffer): TarFile[] {
  const files: TarFile[] = [];
  let offset = 0;
  while (offset + blockBytes <= archive.length && archive[offset] !== 0) {
    const header = archive.subarray(offset, offset + blockBytes);
    const name = readText(header, 0, 100);
    const sizeBytes = Number.parseInt(readText(header, 124, 12), 8);
    const start = offset + blockBytes;
    if (!Number.isSafeInteger(sizeBytes) || start + sizeBytes > archive.length)
      throw new Error(`The archive is damaged at byte ${offset}.`);
    if (isFile(name, readText(header, 156, 1))) {
      const mode = Number.parseInt(readText(header, 100, 8), 8);
      const bytes = archive.subarray(start, start + sizeBytes);
      files.push({ name: checkName(name), isExecutable: (mode & 0o100) !== 0, bytes });
    }
    offset = start + Math.ceil(sizeBytes / blockBytes) * blockBytes;
  }
  return files;
}

function readText(header: Buffer, start: number, length: number): string {
  return (header.toString('latin1', start, start + length).split('\0', 1)[0] ?? '').trim();
}

function isFile(name: string, type: string): boolean {
  if (type === '5') return false;
  if (type === '0' || type === '') return true;
  throw new Error(`The archive holds "${name}", which is neither a file nor a folder (type ${type}).`);
}

function checkName(name: string): string {
  const normal = path.posix.normalize(name);
  if (normal.startsWith('..') || path.posix.isAbsolute(normal))
    throw new Error(`The archive holds "${name}", which leads outside.`);
  return normal;
}
