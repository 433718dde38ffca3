import type { Picture } from '../../model/picture.ts';
import type { PictureTrouble } from './picture-trouble.ts';

const signatureLength = 8;
/** Length and name before a chunk's content, a checksum behind it. */
const chunkFrame = 12;

/** Reads the size of a PNG from its header (PNG, 11.2.2) and makes sure that the file is there to its end. */
export function readPng(bytes: Buffer): Picture | PictureTrouble {
  const names = listChunks(bytes);
  if (names[0] !== 'IHDR' || names.at(-1) !== 'IEND' || !names.includes('IDAT'))
    return { code: 'picture-damaged', values: { found: 'PNG' } };
  if (names.includes('acTL')) return { code: 'picture-animated', values: {} };
  const header = signatureLength + 8;
  return {
    contentType: 'image/png',
    bytes,
    widthPx: bytes.readUInt32BE(header),
    heightPx: bytes.readUInt32BE(header + 4),
  };
}

/** The names of the chunks as far as the file has them whole. */
function listChunks(bytes: Buffer): string[] {
  const names: string[] = [];
  let at = signatureLength;
  while (at + chunkFrame <= bytes.length) {
    const end = at + chunkFrame + bytes.readUInt32BE(at);
    if (end > bytes.length) break;
    names.push(bytes.toString('latin1', at + 4, at + 8));
    if (names.at(-1) === 'IEND') break;
    at = end;
  }
  return names;
}
