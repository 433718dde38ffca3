import type { Picture } from '../../model/picture.ts';
import type { PictureTrouble } from './picture-trouble.ts';
import { readOrientation } from './read-orientation.ts';

/** A part of a JPEG file before its picture: its marker and where its content lies. */
interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

const markers = { start: 0xd8, scan: 0xda, end: 0xd9, exif: 0xe1, temporary: 0x01 };
/** Baseline, extended and progressive with Huffman codes: what browsers and PDF readers know. */
const knownFrames = [0xc0, 0xc1, 0xc2];
const otherFrames = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];
const printColours = 4;
/** Orientations by which a camera lay on its side. */
const firstSideways = 5;

/** Reads the size of a JPEG from its frame header (ITU-T T.81, B.2.2), as browsers show it: turned as its Exif says. */
export function readJpeg(bytes: Buffer): Picture | PictureTrouble {
  const segments = listSegments(bytes);
  const isWhole = bytes.lastIndexOf(Buffer.from([0xff, markers.end])) > (segments.at(-1)?.end ?? Infinity);
  const other = segments.find(({ marker }) => otherFrames.includes(marker));
  if (other) return { code: 'picture-format', values: { found: `JPEG, 0x${other.marker.toString(16)}` } };
  const frame = segments.find(({ marker }) => knownFrames.includes(marker));
  if (!frame || frame.end - frame.start < 6 || segments.at(-1)?.marker !== markers.scan || !isWhole)
    return { code: 'picture-damaged', values: { found: 'JPEG' } };
  const precision = bytes.readUInt8(frame.start);
  if (precision !== 8) return { code: 'picture-format', values: { found: `JPEG, ${precision} bit` } };
  if (bytes.readUInt8(frame.start + 5) >= printColours) return { code: 'picture-in-cmyk', values: {} };
  const heightPx = bytes.readUInt16BE(frame.start + 1);
  const widthPx = bytes.readUInt16BE(frame.start + 3);
  const isSideways = segments
    .filter(({ marker }) => marker === markers.exif)
    .some(({ start, end }) => (readOrientation(bytes.subarray(start, end)) ?? 1) >= firstSideways);
  const size = isSideways ? { widthPx: heightPx, heightPx: widthPx } : { widthPx, heightPx };
  return { contentType: 'image/jpeg', bytes, ...size };
}

/** The segments up to the first scan, as far as they are there. */
function listSegments(bytes: Buffer): Segment[] {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    // Fill bytes may stand before a marker, and a few markers have no content.
    if (marker === 0xff || marker === markers.temporary) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || marker === markers.end) break;
    segments.push({ marker, start: at + 4, end });
    if (marker === markers.scan) break;
    at = end;
  }
  return segments;
}
