import { crc32, deflateSync } from 'node:zlib';

/** A PNG of one colour; `colourType` and `depth` as in its header (PNG, 11.2.2). */
export function makePng(
  widthPx: number,
  heightPx: number,
  { colourType = 2, depth = 8 }: { readonly colourType?: 0 | 2 | 6; readonly depth?: 8 | 16 } = {},
): Buffer {
  const samples = { 0: 1, 2: 3, 6: 4 }[colourType];
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc((widthPx * samples * depth) / 8, 0x80)]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(heightPx, 4);
  header.set([depth, colourType], 8);
  return joinPng([
    ['IHDR', header],
    ['IDAT', deflateSync(Buffer.concat(Array.from({ length: heightPx }, () => row)))],
    ['IEND', Buffer.alloc(0)],
  ]);
}

/** A PNG of these chunks. */
export function joinPng(chunks: readonly (readonly [name: string, content: Buffer])[]): Buffer {
  const parts = chunks.map(([name, content]) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    const checksum = Buffer.alloc(4);
    checksum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, checksum]);
  });
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

/** The frame of a JPEG without a picture in it: as much as tells what it is. */
export function makeJpegFrame(
  widthPx: number,
  heightPx: number,
  options: {
    readonly marker?: number;
    readonly precision?: number;
    readonly components?: number;
    readonly orientation?: number;
    readonly byteOrder?: 'II' | 'MM';
    /** What stands between the frame and the end, instead of a scan of all the components. */
    readonly scans?: readonly Buffer[];
  } = {},
): Buffer {
  const { marker = 0xc0, precision = 8, components = 3, orientation, byteOrder = 'MM' } = options;
  const { scans = [makeScan(Array.from({ length: components }, (_, index) => index + 1))] } = options;
  const frame = Buffer.alloc(6 + 3 * components);
  frame.writeUInt8(precision, 0);
  frame.writeUInt16BE(heightPx, 1);
  frame.writeUInt16BE(widthPx, 3);
  frame.writeUInt8(components, 5);
  for (let index = 0; index < components; index += 1) frame.set([index + 1, 0x11, 0], 6 + 3 * index);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(orientation === undefined ? [] : [makeSegment(0xe1, makeExif(orientation, byteOrder))]),
    makeSegment(0xdb, Buffer.alloc(65, 1)),
    makeSegment(marker, frame),
    makeSegment(0xc4, Buffer.alloc(17)),
    ...scans,
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** A scan of these components of a JPEG, with `codes` that stand for its pixels. */
export function makeScan(components: readonly number[], codes: readonly number[] = [0x12, 0x34]): Buffer {
  const header = [components.length, ...components.flatMap((name) => [name, 0]), 0, 63, 0];
  return Buffer.concat([makeSegment(0xda, Buffer.from(header)), Buffer.from(codes)]);
}

/** An SVG with what is given inside. */
export function makeSvg(content: string, attributes = 'viewBox="0 0 40 30"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${content}\n</svg>\n`;
}

/** A segment of a JPEG. */
export function makeSegment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

function makeExif(orientation: number, byteOrder: 'II' | 'MM'): Buffer {
  const tiff = Buffer.alloc(26);
  const isLittle = byteOrder === 'II';
  const write16 = (value: number, at: number): unknown =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const write32 = (value: number, at: number): unknown =>
    isLittle ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(byteOrder, 0, 'latin1');
  write16(42, 2);
  write32(8, 4);
  write16(1, 8);
  write16(0x0112, 10);
  write16(3, 12);
  write32(1, 14);
  write16(orientation, 18);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}
