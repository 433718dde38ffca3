import { createReadStream, readFileSync, statSync } from 'node:fs';
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib';
import { Zip } from 'fflate';
import type { ZipInputFile } from 'fflate';

/** A ZIP archive in the making, one file after the other; the same files in the same order give the same bytes. */
export interface ZipArchive {
  readonly add: (name: string, content: Uint8Array | string) => Promise<void>;
  /** Reads the file at `source`, a large one piece by piece. */
  readonly addFile: (name: string, source: string) => Promise<void>;
  readonly finish: () => Promise<void>;
}

/** Begins an archive whose files all carry the date (UTC); what is ready goes to `write`, nothing is kept. */
export function createZip(date: Date, write: (chunk: Uint8Array) => Promise<void>): ZipArchive {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const begin = (name: string): ZipInputFile => {
    const compression = isCompressed(name) ? stored : deflated;
    const file: ZipInputFile = { filename: name, mtime: asLocal(date), compression, size: 0, crc: 0 };
    zip.add(file);
    return file;
  };
  const writeReady = async (): Promise<void> => {
    if (ready.length > 0) await write(Buffer.concat(ready.splice(0)));
  };
  const put = async (
    file: ZipInputFile,
    chunk: Uint8Array<ArrayBuffer>,
    place: 'last' | 'inside',
  ): Promise<void> => {
    file.ondata?.(null, chunk, place === 'last');
    await writeReady();
  };
  const add: ZipArchive['add'] = async (name, content) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const file = begin(name);
    measure(file, bytes);
    const packed = file.compression === stored ? Uint8Array.from(bytes) : deflateRawSync(bytes, { level });
    await put(file, packed, 'last');
  };
  return {
    add,
    addFile: async (name, source) => {
      // Streams and threads cost many times what packing a small file does, and there are thousands of them.
      if (statSync(source).size <= wholeBytes) {
        await add(name, readFileSync(source));
        return;
      }
      const file = begin(name);
      const content = createReadStream(source);
      content.on('data', (piece) => {
        measure(file, Buffer.from(piece));
      });
      const packed = file.compression === stored ? content : content.pipe(createDeflateRaw({ level }));
      content.on('error', (error) => packed.destroy(error));
      for await (const chunk of packed) await put(file, chunk as Buffer<ArrayBuffer>, 'inside');
      await put(file, new Uint8Array(0), 'last');
    },
    finish: async () => {
      zip.end();
      await writeReady();
    },
  };
}

/** Methods of compression (APPNOTE.TXT 4.4.5). */
const stored = 0;
const deflated = 8;

const level = 9;

/** Files that are read as a whole. */
const wholeBytes = 256 * 1024;

function measure(file: ZipInputFile, piece: Uint8Array): void {
  file.size += piece.length;
  file.crc = crc32(piece, file.crc);
}

function isCompressed(name: string): boolean {
  // The first file of an EPUB must be stored as it is.
  return /^mimetype$|\.(woff2|pdf|png|jpe?g|webp|zip|epub|docx)$/.test(name);
}

/** ZIP holds local time without a zone: noon of the date, whatever the zone of the machine. */
function asLocal(date: Date): Date {
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}
