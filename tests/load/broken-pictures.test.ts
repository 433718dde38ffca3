import { readFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../src/load/pictures/read-picture.ts';
import { joinPng, makeJpegFrame, makePng, makeScan, makeSegment } from './small-pictures.ts';

const figures = new URL('../fixtures/data-figures/editions/mapowo-2035/figures/', import.meta.url);
const end = ['IEND', Buffer.alloc(0)] as const;
/** Four rows of three colours for five pixels, each after its filter. */
const pixels = Buffer.alloc(4 * (1 + 3 * 5));

describe('a PNG that is broken inside', () => {
  it('has pixels that cannot be unpacked', async () => {
    expect(await readCode(join(packed(Buffer.from('no zlib stream'))))).toBe('picture-bad-pixels');
    const stream = deflateSync(pixels);
    expect(await readCode(join(packed(stream.subarray(0, -5))))).toBe('picture-bad-pixels');
    expect(await readCode(join(packed(Buffer.concat([stream.subarray(0, -1), Buffer.from([2])]))))).toBe(
      'picture-bad-pixels',
    );
    expect(await readCode(join(packed(Buffer.alloc(0))))).toBe('picture-bad-pixels');
  });

  it('has fewer or more pixels than its header says', async () => {
    expect(await readCode(join(packed(deflateSync(pixels))))).toBe('sound');
    for (const length of [0, 16, pixels.length - 1, pixels.length + 1, 10_000_000])
      expect(await readCode(join(packed(deflateSync(Buffer.alloc(length)))))).toBe('picture-bad-pixels');
  });

  it('has a filter that does not exist', async () => {
    const rows = Buffer.from(pixels);
    rows[16] = 4;
    expect(await readCode(join(packed(deflateSync(rows))))).toBe('sound');
    rows[16] = 5;
    expect(await readCode(join(packed(deflateSync(rows))))).toBe('picture-bad-pixels');
  });

  it.each([
    ['depth', { depth: 3 }],
    ['depth for its colours', { depth: 4 }],
    ['depth for a palette', { depth: 16, colourType: 3 }],
    ['type of colour', { colourType: 5 }],
    ['interlacing', { interlace: 2 }],
    ['palette, which is missing', { colourType: 3 }],
  ])('has an impossible %s', async (_, header) => {
    expect(await readCode(join(packed(deflateSync(pixels)), header))).toBe('picture-bad-header');
  });

  it('has a palette that its header does not allow', async () => {
    const rows = deflateSync(Buffer.alloc(4 * 2));
    const withPalette = (length: number): Buffer =>
      join([['PLTE', Buffer.alloc(length)], ...packed(rows)], { colourType: 3, depth: 1 });
    expect(await readCode(withPalette(6))).toBe('sound');
    for (const length of [0, 5, 9]) expect(await readCode(withPalette(length))).toBe('picture-bad-header');
  });

  it('has a wrong checksum', async () => {
    const png = makePng(30, 20);
    for (const at of [29, png.length - 1]) {
      const changed = Buffer.from(png);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(await readCode(changed)).toBe('picture-bad-checksum');
    }
  });

  it('has parts in another order, twice, unknown or behind its end', async () => {
    const stream = deflateSync(pixels);
    const [first, second] = [stream.subarray(0, 4), stream.subarray(4)];
    const note = ['tEXt', Buffer.from('a\0b')] as const;
    const pieces = [['IDAT', first] as const, ['IDAT', second] as const];
    expect(await readCode(join([note, ...pieces, note]))).toBe('sound');
    for (const chunks of [
      [pieces[0]!, note, pieces[1]!],
      [['IHDR', Buffer.alloc(13)] as const, ...pieces],
      [...pieces, ['PLTE', Buffer.alloc(3)] as const],
      [['ABCD', Buffer.alloc(3)] as const, ...pieces],
      [...pieces, end],
      [note],
    ])
      expect(await readCode(join(chunks))).toBe('picture-damaged');
    expect(await readCode(Buffer.concat([makePng(5, 4), Buffer.from('more')]))).toBe('picture-damaged');
  });

  it('is told from an interlaced one, which has its rows in seven passes', async () => {
    // Of 5 × 4 pixels: 1 of the first pass, 1, none, 1, 1 × 3, 2 × 2 and 2 × 5.
    const passes = [
      [1, 1],
      [1, 1],
      [0, 0],
      [1, 1],
      [1, 3],
      [2, 2],
      [2, 5],
    ] as const;
    const length = passes.reduce((sum, [rows, width]) => sum + rows * (1 + 3 * width), 0);
    expect(await readCode(join(packed(deflateSync(Buffer.alloc(length))), { interlace: 1 }))).toBe('sound');
    expect(await readCode(join(packed(deflateSync(pixels)), { interlace: 1 }))).toBe('picture-bad-pixels');
  });

  it('is not unpacked where it is too large', async () => {
    const png = join(packed(deflateSync(pixels)), { widthPx: 2 ** 31 - 1 });
    expect(await readCode(png)).toBe('picture-too-many-pixels');
  });
});

describe('a JPEG that is broken inside', () => {
  it.each(['drogi.jpg', 'wioski.jpg'])('is %s cut in half', async (name) => {
    const whole = await readFile(new URL(name, figures));
    expect(await readCode(whole)).toBe('sound');
    const half = whole.subarray(0, whole.length / 2);
    expect(await readCode(half)).toBe('picture-damaged');
    // Something that looks like an end in what follows the file, behind a marker that no scan has.
    expect(await readCode(Buffer.concat([half, Buffer.from([0, 0xff, 0x02, 0xff, 0xd9])]))).toBe(
      'picture-damaged',
    );
  });

  it('has no scan, an empty one, or one of other components', async () => {
    const codes: [readonly Buffer[], string][] = [
      [[], 'picture-damaged'],
      [[makeScan([1, 2, 3], [])], 'picture-damaged'],
      [[makeScan([1, 2])], 'picture-bad-pixels'],
      [[makeScan([1, 2, 3]), makeScan([4])], 'picture-bad-pixels'],
      [[makeScan([])], 'picture-bad-pixels'],
      [[makeScan([1]), makeScan([2]), makeScan([3])], 'sound'],
    ];
    for (const [scans, code] of codes) expect(await readCode(makeJpegFrame(30, 20, { scans }))).toBe(code);
  });

  it('restarts out of order, or where it must not', async () => {
    const interval = makeSegment(0xdd, Buffer.from([0, 1]));
    const inOrder = makeScan([1, 2, 3], [1, 0xff, 0, 0xff, 0xd0, 2, 0xff, 0xff, 0xd1, 3]);
    const outOfOrder = makeScan([1, 2, 3], [1, 0xff, 0xd0, 2, 0xff, 0xd2, 3]);
    expect(await readCode(makeJpegFrame(30, 20, { scans: [interval, inOrder] }))).toBe('sound');
    expect(await readCode(makeJpegFrame(30, 20, { scans: [interval, outOfOrder] }))).toBe('picture-damaged');
    expect(await readCode(makeJpegFrame(30, 20, { scans: [inOrder] }))).toBe('picture-damaged');
  });

  it('has an impossible frame, or two', async () => {
    expect(await readCode(makeJpegFrame(30, 20, { components: 2 }))).toBe('picture-bad-header');
    const jpeg = makeJpegFrame(30, 20);
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    const changed = Buffer.from(jpeg);
    changed.writeUInt8(0x51, frame + 11);
    expect(await readCode(changed)).toBe('picture-bad-header');
    const twice = Buffer.concat([jpeg.subarray(0, frame + 19), jpeg.subarray(frame)]);
    expect(await readCode(twice)).toBe('picture-bad-header');
  });
});

type Chunk = readonly [name: string, content: Buffer];

function packed(stream: Buffer): Chunk[] {
  return [['IDAT', stream]];
}

/** A PNG of 5 × 4 pixels in colours, but for what is said of its header. */
function join(
  chunks: readonly Chunk[],
  {
    widthPx = 5,
    depth = 8,
    colourType = 2,
    interlace = 0,
  }: {
    readonly widthPx?: number;
    readonly depth?: number;
    readonly colourType?: number;
    readonly interlace?: number;
  } = {},
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(4, 4);
  header.set([depth, colourType, 0, 0, interlace], 8);
  return joinPng([['IHDR', header], ...chunks, end]);
}

/** The code of what is wrong with a picture, or that it is sound. */
async function readCode(bytes: Buffer): Promise<string> {
  const name = bytes[0] === 0xff ? 'mapa.jpg' : 'mapa.png';
  const read = await readPicture(name, bytes, { picturePixels: 50e6 });
  return 'picture' in read ? 'sound' : read.troubles.map(({ code }) => code).join(' ');
}
