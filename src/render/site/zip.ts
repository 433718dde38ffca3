import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A ZIP archive in the making; the same files in the same order give the same bytes. */
export interface ZipArchive {
  readonly add: (name: string, content: Uint8Array | string) => void;
  readonly finish: () => Uint8Array;
}

/** Begins an archive whose files all carry the date (UTC); only what is compressed is kept in memory. */
export function createZip(date: Date): ZipArchive {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const mtime = asLocal(date);
  return {
    add: (name, content) => {
      const file = isCompressed(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 });
      file.mtime = mtime;
      zip.add(file);
      file.push(typeof content === 'string' ? strToU8(content) : content, true);
    },
    finish: () => {
      zip.end();
      return Buffer.concat(chunks);
    },
  };
}

function isCompressed(name: string): boolean {
  return /\.(woff2|pdf|png|jpe?g|webp|zip)$/.test(name);
}

/** ZIP holds local time without a zone: noon of the date, whatever the zone of the machine. */
function asLocal(date: Date): Date {
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}
