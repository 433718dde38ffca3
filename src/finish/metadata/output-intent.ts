import { formatDictionary } from '../../pdf/syntax/dictionary.ts';
import type { ObjectSink } from '../../pdf/write/pdf-builder.ts';
import { formatReference } from '../../pdf/syntax/reference.ts';

/**
 * An ICC profile of sRGB (ICC.1:2001-04, version 2.4, display, matrix and curves): the primaries of IEC 61966-2-1 adapted
 * to D50, and its curve as a table. Made here, because a profile of some 2.5 kB is all that is needed.
 */
function createSrgbProfile(): Buffer {
  const curve = curveTag();
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', descriptionTag('sRGB IEC61966-2.1')],
    ['cprt', textTag('No copyright, use freely')],
    ['wtpt', pointTag(0.9642, 1, 0.8249)],
    ['rXYZ', pointTag(0.4360747, 0.2225045, 0.0139322)],
    ['gXYZ', pointTag(0.3850649, 0.7168786, 0.0971045)],
    ['bXYZ', pointTag(0.1430804, 0.0606169, 0.7141733)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  const placed = new Map<Buffer, number>();
  const bodies: Buffer[] = [];
  let offset = headerLength + table.length;
  for (const [index, [name, body]] of tags.entries()) {
    const place = placed.get(body) ?? offset;
    if (!placed.has(body)) {
      placed.set(body, offset);
      bodies.push(body);
      offset += body.length;
    }
    table.write(name, 4 + index * 12, 'latin1');
    table.writeUInt32BE(place, 8 + index * 12);
    table.writeUInt32BE(body.length, 12 + index * 12);
  }
  return Buffer.concat([header(offset), table, ...bodies]);
}

const headerLength = 128;
const curveLength = 1024;

function header(profileLength: number): Buffer {
  const bytes = Buffer.alloc(headerLength);
  bytes.writeUInt32BE(profileLength, 0);
  bytes.writeUInt32BE(0x02400000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  [2010, 1, 1, 0, 0, 0].forEach((part, index) => bytes.writeUInt16BE(part, 24 + index * 2));
  bytes.write('acsp', 36, 'latin1');
  point(0.9642, 1, 0.8249).copy(bytes, 68);
  return bytes;
}

function point(x: number, y: number, z: number): Buffer {
  const bytes = Buffer.alloc(12);
  [x, y, z].forEach((value, index) => bytes.writeInt32BE(Math.round(value * 0x10000), index * 4));
  return bytes;
}

function pointTag(x: number, y: number, z: number): Buffer {
  return Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), point(x, y, z)]);
}

function textTag(text: string): Buffer {
  return pad(Buffer.from(`text\0\0\0\0${text}\0`, 'latin1'));
}

function descriptionTag(text: string): Buffer {
  const head = Buffer.alloc(12);
  head.write('desc', 0, 'latin1');
  head.writeUInt32BE(text.length + 1, 8);
  const emptyUnicodeAndScript = Buffer.alloc(8 + 3 + 67);
  return pad(Buffer.concat([head, Buffer.from(`${text}\0`, 'latin1'), emptyUnicodeAndScript]));
}

function curveTag(): Buffer {
  const bytes = Buffer.alloc(12 + curveLength * 2);
  bytes.write('curv', 0, 'latin1');
  bytes.writeUInt32BE(curveLength, 8);
  for (let index = 0; index < curveLength; index++)
    bytes.writeUInt16BE(Math.round(toLinear(index / (curveLength - 1)) * 0xffff), 12 + index * 2);
  return pad(bytes);
}

function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Tags begin at multiples of four bytes. */
function pad(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** Writes what the colours of the document mean, all of them being sRGB (ISO 19005-3, 6.2.3); gives its number. */
export function writeOutputIntent(builder: ObjectSink): number {
  const profile = builder.addStream({ entries: [['N', '3']], bytes: createSrgbProfile() });
  return builder.addValue(
    formatDictionary([
      ['Type', '/OutputIntent'],
      ['S', '/GTS_PDFA1'],
      ['OutputConditionIdentifier', '(sRGB IEC61966-2.1)'],
      ['Info', '(sRGB IEC61966-2.1)'],
      ['DestOutputProfile', formatReference(profile)],
    ]),
  );
}
