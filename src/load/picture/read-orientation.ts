const exifName = 'Exif\0\0';
const orientationTag = 0x0112;
const entryLength = 12;

/** How the camera was held (Exif 2.3, 4.6.4: Orientation), 1 to 8; undefined where an APP1 segment does not say. */
export function readOrientation(segment: Buffer): number | undefined {
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
