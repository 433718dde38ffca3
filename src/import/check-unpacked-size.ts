import { inflateRawSync } from 'node:zlib';
import { PublishError } from '../problem.ts';
import { isSystemError } from '../system-error.ts';

/** Texts and tables of a plan are smaller when they are unpacked, pictures and all. */
export const mostUnpackedBytes = 200_000_000;

/**
 * Throws PublishError `unpacks-too-large` where a ZIP (`.docx`, `.xlsx`) would unpack to more than is allowed. What its
 * entries claim to hold is not believed: each is unpacked here, as far as there is room, and may be looked at. A file that is
 * no ZIP passes; who opens it says so.
 */
export function checkUnpackedSize(
  bytes: Uint8Array,
  name: string,
  {
    most = mostUnpackedBytes,
    look,
  }: { readonly most?: number; readonly look?: (entry: Buffer) => void } = {},
): void {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = most;
  for (const { data, isDeflated } of listEntries(zip)) {
    const entry = isDeflated ? unpack(data, left) : data;
    left -= entry === 'too large' ? left + 1 : entry.length;
    if (entry === 'too large' || left < 0)
      throw new PublishError([
        { code: 'unpacks-too-large', file: name, values: { maximum: String(Math.floor(most / 1_000_000)) } },
      ]);
    look?.(entry);
  }
}

function unpack(data: Buffer, room: number): Buffer | 'too large' {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, room) });
  } catch (error) {
    if (isSystemError(error, ['ERR_BUFFER_TOO_LARGE'])) return 'too large';
    // Damaged: the reader of the file says so in its own words.
    if (isSystemError(error, ['Z_DATA_ERROR', 'Z_BUF_ERROR'])) return Buffer.alloc(0);
    throw error;
  }
}

interface ZipEntry {
  readonly data: Buffer;
  readonly isDeflated: boolean;
}

/** Entries as the central directory names them (APPNOTE.TXT 4.3.12), also where several share the same bytes. */
function* listEntries(zip: Buffer): Generator<ZipEntry> {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end === -1 || end + 22 > zip.length) return;
  let at = zip.readUInt32LE(end + 16);
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === 0x02014b50) {
    const size = zip.readUInt32LE(at + 20);
    const head = zip.readUInt32LE(at + 42);
    if (head + 30 <= zip.length) {
      const begin = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
      yield { data: zip.subarray(begin, begin + size), isDeflated: zip.readUInt16LE(at + 10) === 8 };
    }
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}
