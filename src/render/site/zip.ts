import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { Zip } from 'fflate';
import type { ZipInputFile } from 'fflate';

/** A ZIP archive in the making; the same files in the same order give the same bytes. */
export interface ZipArchive {
  /** One file at a time. */
  readonly add: (name: string, content: Uint8Array | string) => Promise<void>;
  readonly finish: () => Promise<void>;
}

/** Begins an archive whose files all carry the date (UTC); what is ready goes to `write`, nothing is kept. */
export function createZip(date: Date, write: (chunk: Uint8Array) => Promise<void>): ZipArchive {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const flush = async (): Promise<void> => {
    for (const chunk of ready.splice(0)) await write(chunk);
  };
  const mtime = asLocal(date);
  return {
    add: async (name, content) => {
      const bytes = Buffer.from(content);
      const packed = isCompressed(name) ? bytes : await compress(bytes, { level: 9 });
      const compression = packed === bytes ? stored : deflated;
      const file: ZipInputFile = {
        filename: name,
        mtime,
        compression,
        size: bytes.length,
        crc: crc32(bytes),
      };
      zip.add(file);
      file.ondata?.(null, packed, true);
      await flush();
    },
    finish: async () => {
      zip.end();
      await flush();
    },
  };
}

/** Methods of compression (APPNOTE.TXT 4.4.5). */
const stored = 0;
const deflated = 8;

const compress = promisify(deflateRaw);

function isCompressed(name: string): boolean {
  return /\.(woff2|pdf|png|jpe?g|webp|zip)$/.test(name);
}

/** ZIP holds local time without a zone: noon of the date, whatever the zone of the machine. */
function asLocal(date: Date): Date {
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}
