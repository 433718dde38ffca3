import { createHash } from 'node:crypto';
import { deflate, predictUp } from '../syntax/compression.ts';
import { formatDictionary } from '../syntax/dictionary.ts';
import { formatReference } from '../syntax/reference.ts';
import type { ObjectSink, PdfStream } from './pdf-builder.ts';

/** What the end of the file names. */
export interface PdfEnds {
  readonly version: '1.7' | '2.0';
  readonly catalogNumber: number;
  /** Undefined where the document has no information dictionary. */
  readonly infoNumber: number | undefined;
  /** Of the document, whatever its version: 32 hexadecimal digits. */
  readonly permanentId: string;
}

/** Writes a PDF with object streams and a cross-reference stream; the same objects in the same order give the same bytes. */
export interface PdfWriter extends ObjectSink {
  /** Gives out several numbers that follow each other, and says the first. */
  readonly allocateMany: (count: number) => number;
  /** Streams may still be on their way to being compressed. */
  readonly setStream: (objectNumber: number, stream: PdfStream | Promise<PdfStream>) => void;
  /** Ends the file. */
  readonly finish: (ends: PdfEnds) => Promise<Uint8Array>;
}

const valuesAStream = 200;
/** Bytes of an entry of the cross-reference stream. */
const placeLength = 6;

/** A writer at the beginning of a file. Objects are written as they come, values together. */
export function createPdfWriter(): PdfWriter {
  const places = new Map<number, Place>();
  const parts: [number, PdfStream | Promise<PdfStream>][] = [];
  let pending: [number, string][] = [];
  let size = 1;
  const allocateMany = (count: number): number => {
    size += count;
    return size - count;
  };
  const allocate = (): number => allocateMany(1);
  const setStream = (objectNumber: number, stream: PdfStream | Promise<PdfStream>): void => {
    if (stream instanceof Promise) stream.catch(() => undefined);
    parts.push([objectNumber, stream]);
  };
  const pack = (): void => {
    if (pending.length === 0) return;
    const packNumber = allocate();
    pending.forEach(([objectNumber], index) => {
      places.set(objectNumber, { kind: 2, first: packNumber, second: index });
    });
    setStream(packNumber, packTogether(pending));
    pending = [];
  };
  const setValue = (objectNumber: number, source: string): void => {
    pending.push([objectNumber, source]);
    if (pending.length === valuesAStream) pack();
  };
  return {
    allocate,
    allocateMany,
    setValue,
    setStream,
    addValue: (source) => {
      const objectNumber = allocate();
      setValue(objectNumber, source);
      return objectNumber;
    },
    addStream: (stream) => {
      const objectNumber = allocate();
      setStream(objectNumber, stream);
      return objectNumber;
    },
    finish: async (ends) => {
      pack();
      const tableNumber = allocate();
      const chunks: Buffer[] = [Buffer.from(`%PDF-${ends.version}\n%\xe2\xe3\xcf\xd3\n`, 'latin1')];
      let offset = chunks[0]?.length ?? 0;
      const append = (objectNumber: number, { entries, bytes }: PdfStream): void => {
        places.set(objectNumber, { kind: 1, first: offset, second: 0 });
        const dictionary = formatDictionary([...entries, ['Length', String(bytes.length)]]);
        const head = Buffer.from(`${objectNumber} 0 obj\n${dictionary}\nstream\n`, 'latin1');
        chunks.push(head, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), streamEnd);
        offset += head.length + bytes.length + streamEnd.length;
      };
      for (const [objectNumber, stream] of parts) append(objectNumber, await stream);
      const tableOffset = offset;
      places.set(tableNumber, { kind: 1, first: offset, second: 0 });
      append(tableNumber, {
        entries: [
          ['Type', '/XRef'],
          ['Size', String(size)],
          ['W', '[1 4 1]'],
          ['DecodeParms', `<</Predictor 12 /Columns ${placeLength}>>`],
          ['Root', formatReference(ends.catalogNumber)],
          ...(ends.infoNumber === undefined ? [] : [['Info', formatReference(ends.infoNumber)] as const]),
          ['ID', `[<${ends.permanentId}> <${hash(chunks)}>]`],
          ['Filter', '/FlateDecode'],
        ],
        bytes: await deflate(formatPlaces(places, size)),
      });
      chunks.push(Buffer.from(`startxref\n${tableOffset}\n%%EOF\n`, 'latin1'));
      return Buffer.concat(chunks);
    },
  };
}

const streamEnd = Buffer.from('\nendstream\nendobj\n', 'latin1');

/** ISO 32000-1, table 18: 1 is an offset in the file, 2 an object stream and the index in it. */
interface Place {
  readonly kind: 1 | 2;
  readonly first: number;
  readonly second: number;
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

/** Numbers that nothing has are free. */
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
