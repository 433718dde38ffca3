import type { Picture } from '../../model/data/picture.ts';
import type { PictureTrouble } from './picture-trouble.ts';

/** A part of a JPEG file: its marker and where its content lies. */
interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

const markers = {
  temporary: 0x01,
  huffmanTables: 0xc4,
  restart: 0xd0,
  end: 0xd9,
  scan: 0xda,
  quantisationTables: 0xdb,
  restartInterval: 0xdd,
  exif: 0xe1,
  comment: 0xfe,
};
/** Baseline, extended and progressive with Huffman codes: what browsers and PDF readers know. */
const knownFrames = [0xc0, 0xc1, 0xc2];
const otherFrames = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];
const printColours = 4;
/** Orientations by which a camera lay on its side. */
const firstSideways = 5;

const values = { found: 'JPEG' };
const damaged: PictureTrouble = { code: 'picture-damaged', values };
const badHeader: PictureTrouble = { code: 'picture-bad-header', values };
const badPixels: PictureTrouble = { code: 'picture-bad-pixels', values };

/**
 * Reads the size of a JPEG from its frame header (ITU-T T.81, B.2.2), as browsers show it: turned as its Exif says.
 * All markers are walked, to that of the end; what stands behind it (cameras add films and previews) is not read.
 * Not proven: what the tables hold, and that the Huffman codes of a scan, which are not decoded, give all the blocks.
 * A picture that lost some of them and was closed by a proper end is therefore accepted, grey where they are missing.
 */
export function readJpeg(bytes: Buffer): Picture | PictureTrouble {
  const segments = listSegments(bytes);
  const other = segments?.find(({ marker }) => otherFrames.includes(marker));
  if (other) return { code: 'picture-format', values: { found: `JPEG, 0x${other.marker.toString(16)}` } };
  const [frame, ...furtherFrames] = segments?.filter(({ marker }) => knownFrames.includes(marker)) ?? [];
  if (!segments || !frame || !isInOrder(segments)) return damaged;
  if (furtherFrames.length > 0 || frame.end - frame.start < 6) return badHeader;
  const precision = bytes.readUInt8(frame.start);
  if (precision !== 8) return { code: 'picture-format', values: { found: `JPEG, ${precision} bit` } };
  if (bytes.readUInt8(frame.start + 5) >= printColours) return { code: 'picture-in-cmyk', values: {} };
  const components = listComponents(bytes.subarray(frame.start, frame.end));
  if (!components) return badHeader;
  if (!areAllScanned(components, bytes, segments)) return badPixels;
  const heightPx = bytes.readUInt16BE(frame.start + 1);
  const widthPx = bytes.readUInt16BE(frame.start + 3);
  const isSideways = segments
    .filter(({ marker }) => marker === markers.exif)
    .some(({ start, end }) => (readOrientation(bytes.subarray(start, end)) ?? 1) >= firstSideways);
  const size = isSideways ? { widthPx: heightPx, heightPx: widthPx } : { widthPx, heightPx };
  return { contentType: 'image/jpeg', bytes, ...size };
}

/** The segments up to the end of the picture; undefined where something else stands between them, or no end. */
function listSegments(bytes: Buffer): Segment[] | undefined {
  const segments: Segment[] = [];
  let restartInterval = 0;
  let at = 2;
  while (bytes[at] === 0xff) {
    // Fill bytes may stand before a marker.
    while (bytes[at] === 0xff) at += 1;
    const marker = bytes[at] ?? 0;
    at += 1;
    if (marker === markers.end) return segments;
    if (marker === markers.temporary) continue;
    if (!hasContent(marker) || at + 2 > bytes.length) return undefined;
    const start = at + 2;
    const end = at + bytes.readUInt16BE(at);
    if (end < start || end > bytes.length) return undefined;
    segments.push({ marker, start, end });
    if (marker === markers.restartInterval) {
      if (end - start !== 2) return undefined;
      restartInterval = bytes.readUInt16BE(start);
    }
    at = marker === markers.scan ? skipScan(bytes, end, restartInterval) : end;
    if (marker === markers.scan && at === end) return undefined;
  }
  return undefined;
}

/** Markers of tables, frames, scans, applications and comments (ITU-T T.81, table B.1). */
function hasContent(marker: number): boolean {
  const isFrameOrTable = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8;
  const isOfApplication = marker >= 0xe0 && marker <= 0xef;
  return (
    isFrameOrTable || isOfApplication || (marker >= 0xda && marker <= 0xdf) || marker === markers.comment
  );
}

/** Where the codes of a scan end: at a marker that is not the next one to restart at (ITU-T T.81, B.1.1.5). */
function skipScan(bytes: Buffer, start: number, restartInterval: number): number {
  let restarts = 0;
  let at = bytes.indexOf(0xff, start);
  while (at >= 0) {
    const next = bytes[at + 1];
    const isRestart = restartInterval > 0 && next === markers.restart + (restarts % 8);
    if (next !== 0 && next !== 0xff && !isRestart) return at;
    if (isRestart) restarts += 1;
    at = bytes.indexOf(0xff, next === 0xff ? at + 1 : at + 2);
  }
  return bytes.length;
}

/** A frame and tables of both kinds before the first scan. */
function isInOrder(segments: readonly Segment[]): boolean {
  const scan = segments.findIndex(({ marker }) => marker === markers.scan);
  const before = segments.slice(0, Math.max(scan, 0)).map(({ marker }) => marker);
  const tables = [markers.quantisationTables, markers.huffmanTables];
  return (
    tables.every((table) => before.includes(table)) && before.some((marker) => knownFrames.includes(marker))
  );
}

/** The names of the colour components, grey or three (ITU-T T.81, B.2.2); undefined where the frame is impossible. */
function listComponents(frame: Buffer): number[] | undefined {
  const count = frame.readUInt8(5);
  if ((count !== 1 && count !== 3) || frame.length !== 6 + 3 * count) return undefined;
  const components = Array.from({ length: count }, (_, index) =>
    frame.subarray(6 + 3 * index, 9 + 3 * index),
  );
  const arePossible = components.every(([, sampling = 0, table = 0]) => {
    const [across, down] = [sampling >> 4, sampling & 0xf];
    return across >= 1 && across <= 4 && down >= 1 && down <= 4 && table <= 3;
  });
  return arePossible ? components.map(([name = 0]) => name) : undefined;
}

/** Whether each component is in a scan, and the scans have no others (ITU-T T.81, B.2.3). */
function areAllScanned(components: readonly number[], bytes: Buffer, segments: readonly Segment[]): boolean {
  const scanned = new Set<number>();
  for (const { start, end } of segments.filter(({ marker }) => marker === markers.scan)) {
    const scan = bytes.subarray(start, end);
    const count = scan[0] ?? 0;
    if (count < 1 || scan.length !== 4 + 2 * count) return false;
    for (let index = 0; index < count; index += 1) scanned.add(scan.readUInt8(1 + 2 * index));
  }
  return (
    [...scanned].every((name) => components.includes(name)) && components.every((name) => scanned.has(name))
  );
}

const exifName = 'Exif\0\0';
const orientationTag = 0x0112;
const entryLength = 12;

/** How the camera was held (Exif 2.3, 4.6.4: Orientation), 1 to 8; undefined where an APP1 segment does not say. */
function readOrientation(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 0, exifName.length) !== exifName) return undefined;
  const tiff = segment.subarray(exifName.length);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const read16 = (at: number): number =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const read32 = (at: number): number =>
    at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const directory = read32(4);
  const count = read16(directory);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * entryLength;
    if (entry + entryLength > tiff.length) return undefined;
    if (read16(entry) === orientationTag) return read16(entry + 8);
  }
  return undefined;
}
