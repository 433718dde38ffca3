import { createHash } from 'node:crypto';
import { deflate, predictUp } from '../syntax/compression.ts';
import { formatDictionary } from '../syntax/dictionary.ts';
import type { PdfBuilder, PdfStream } from './pdf-builder.ts';
import { formatReference } from '../syntax/reference.ts';

/** What the end of the file names. */
export interface PdfEnds {
  readonly catalogNumber: number;
  readonly infoNumber: number;
  /** Of the document, whatever its version: 32 hexadecimal digits. */
  readonly permanentId: string;
}

const valuesAStream = 200;
/** Bytes of an entry of the cross-reference stream. */
const placeLength = 6;

/** Writes PDF 1.7 with object streams and a cross-reference stream; the same objects give the same bytes. */
export async function writePdf(builder: PdfBuilder, ends: PdfEnds): Promise<Uint8Array> {
  const places = new Map<number, Place>();
  const packed = await packValues(builder, places);
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let offset = parts[0]?.length ?? 0;
  const append = (objectNumber: number, stream: PdfStream): void => {
    places.set(objectNumber, { kind: 1, first: offset, second: 0 });
    const dictionary = formatDictionary([...stream.entries, ['Length', String(stream.bytes.length)]]);
    const head = Buffer.from(`${objectNumber} 0 obj\n${dictionary}\nstream\n`, 'latin1');
    const bytes = Buffer.from(stream.bytes.buffer, stream.bytes.byteOffset, stream.bytes.byteLength);
    parts.push(head, bytes, streamEnd);
    offset += head.length + bytes.length + streamEnd.length;
  };
  for (const [objectNumber, stream] of [...builder.streams, ...packed]) append(objectNumber, stream);

  const tableNumber = builder.allocate();
  const tableOffset = offset;
  places.set(tableNumber, { kind: 1, first: offset, second: 0 });
  append(tableNumber, {
    entries: [
      ['Type', '/XRef'],
      ['Size', String(builder.size)],
      ['W', '[1 4 1]'],
      ['DecodeParms', `<</Predictor 12 /Columns ${placeLength}>>`],
      ['Root', formatReference(ends.catalogNumber)],
      ['Info', formatReference(ends.infoNumber)],
      ['ID', `[<${ends.permanentId}> <${hash(parts)}>]`],
      ['Filter', '/FlateDecode'],
    ],
    bytes: await deflate(formatPlaces(places, builder.size)),
  });
  parts.push(Buffer.from(`startxref\n${tableOffset}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(parts);
}

const streamEnd = Buffer.from('\nendstream\nendobj\n', 'latin1');

/** ISO 32000-1, table 18: 1 is an offset in the file, 2 an object stream and the index in it. */
interface Place {
  readonly kind: 1 | 2;
  readonly first: number;
  readonly second: number;
}

async function packValues(builder: PdfBuilder, places: Map<number, Place>): Promise<[number, PdfStream][]> {
  const values = [...builder.values];
  const packs: Promise<[number, PdfStream]>[] = [];
  for (let start = 0; start < values.length; start += valuesAStream) {
    const packNumber = builder.allocate();
    const pack = values.slice(start, start + valuesAStream);
    pack.forEach(([objectNumber], index) => {
      places.set(objectNumber, { kind: 2, first: packNumber, second: index });
    });
    packs.push(packTogether(pack).then((stream) => [packNumber, stream]));
  }
  return Promise.all(packs);
}

async function packTogether(pack: readonly (readonly [number, string])[]): Promise<PdfStream> {
  let offset = 0;
  let head = '';
  for (const [objectNumber, source] of pack) {
    head += `${objectNumber} ${offset} `;
    offset += source.length + 1;
  }
  const body = pack.map(([, source]) => source).join('\n');
  return {
    entries: [
      ['Type', '/ObjStm'],
      ['N', String(pack.length)],
      ['First', String(head.length)],
      ['Filter', '/FlateDecode'],
    ],
    bytes: await deflate(Buffer.from(head + body, 'latin1')),
  };
}

function formatPlaces(places: ReadonlyMap<number, Place>, size: number): Buffer {
  const table = Buffer.alloc(size * placeLength);
  table.writeUInt8(255, placeLength - 1);
  for (const [objectNumber, place] of places) {
    const at = objectNumber * placeLength;
    table.writeUInt8(place.kind, at);
    table.writeUInt32BE(place.first, at + 1);
    table.writeUInt8(place.second, at + 5);
  }
  return predictUp(table, placeLength);
}

function hash(parts: readonly Buffer[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 32);
}
