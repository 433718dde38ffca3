import { parseDictionary, parseDictionaryAt } from '../syntax/dictionary.ts';
import type { PdfDictionary } from '../syntax/dictionary.ts';
import { inflate, undoPredictUp } from '../syntax/compression.ts';
import { parseReference } from '../syntax/reference.ts';
import { PdfLimitError, UnknownPdfError } from '../syntax/unknown-pdf-error.ts';

/** A PDF as `writePdf` writes it; objects are read when they are asked for. */
export interface WrittenPdf {
  readonly catalogNumber: number;
  /** The dictionary of an object; of a stream, the one before it. */
  readonly readDictionary: (objectNumber: number) => PdfDictionary;
  /** The unpacked bytes of a stream; more than `maximumBytes` are refused. */
  readonly readStream: (objectNumber: number, maximumBytes: number) => Buffer;
}

/**
 * Opens a PDF that this program wrote. What others have appended to it, a signature for instance, is not read. Throws
 * `UnknownPdfError` on anything else, here or when the object in question is read; `PdfLimitError` where that would take
 * more time and memory than any document of this program.
 */
export function readWrittenPdf(bytes: Uint8Array): WrittenPdf {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('latin1');
  if (!/^%PDF-(?:1\.7|2\.0)\n%/.test(text.slice(0, 10)))
    throw new UnknownPdfError('it does not start as a written PDF');
  const { trailer, table } = findTable(text, buffer);
  const packs = new Map<number, readonly string[]>();
  let bytesLeft = largestTable;
  let charactersLeft = largestTable;

  const readStored = (objectNumber: number): StoredStream => {
    const place = table.readUInt32BE(placeOf(table, objectNumber, 1) + 1);
    return readStreamAt(text, buffer, place, objectNumber);
  };
  const readPack = (packNumber: number): readonly string[] => {
    const known = packs.get(packNumber);
    if (known) return known;
    const { values, size } = unpackValues(readStored(packNumber), bytesLeft);
    bytesLeft -= size;
    packs.set(packNumber, values);
    return values;
  };
  return {
    catalogNumber: parseReference(trailer.get('Root')),
    readDictionary: (objectNumber) => {
      if (table[objectNumber * placeLength] === 1) return readStored(objectNumber).dictionary;
      const place = placeOf(table, objectNumber, 2);
      const value = readPack(table.readUInt32BE(place + 1))[table.readUInt8(place + 5)];
      if (value === undefined) throw new UnknownPdfError(`object ${objectNumber} is missing`);
      charactersLeft -= value.length;
      if (charactersLeft < 0) throw new PdfLimitError('longer dictionaries than were ever written');
      return parseDictionary(value);
    },
    readStream: (objectNumber, maximumBytes) => unpack(readStored(objectNumber), maximumBytes),
  };
}

/** Bytes of an entry of the cross-reference stream. */
const placeLength = 6;
/** Of the object streams that are read, of their dictionaries, and of the cross-reference stream: unpacked, each in all. */
const largestTable = 2 ** 26;
/** Of the dictionary before a stream that this reads, and of the numbers before the values of an object stream. */
const longestHead = 2 ** 14;
/** Ends that are examined: a document has its own first, whatever is appended to it. */
const mostEnds = 10;
const ends = /\nendstream\nendobj\nstartxref\n(\d{1,10})\n%%EOF\n/g;

interface StoredStream {
  readonly dictionary: PdfDictionary;
  readonly bytes: Buffer;
  /** The offset after it. */
  readonly end: number;
}

/** The cross-reference stream that stands directly before the end that names it: the document's own, the first. */
function findTable(
  text: string,
  buffer: Buffer,
): { readonly trailer: PdfDictionary; readonly table: Buffer } {
  let examined = 0;
  for (const { 0: end, 1: offset, index } of text.matchAll(ends)) {
    const start = Number(offset);
    const head = /^(\d+) 0 obj\n<<\/Type \/XRef\n/.exec(text.slice(start, start + 40));
    if (!head) continue;
    if (++examined > mostEnds) break;
    const stored = readStreamAt(text, buffer, start, Number(head[1]));
    if (stored.end !== index + end.indexOf('startxref')) continue;
    const trailer = stored.dictionary;
    const hasKnownForm =
      trailer.get('W') === '[1 4 1]' &&
      trailer.get('DecodeParms') === `<</Predictor 12 /Columns ${placeLength}>>`;
    const table = hasKnownForm && undoPredictUp(unpack(stored, largestTable), placeLength);
    if (!table || table.length !== Number(trailer.get('Size')) * placeLength)
      throw new UnknownPdfError('a cross-reference stream of another form');
    return { trailer, table };
  }
  throw new UnknownPdfError('no cross-reference stream before the end');
}

/** The offset in the table of an object that has to be of that kind (ISO 32000-1, table 18). */
function placeOf(table: Buffer, objectNumber: number, kind: 1 | 2): number {
  const at = objectNumber * placeLength;
  if (table[at] !== kind) throw new UnknownPdfError(`object ${objectNumber} is missing`);
  return at;
}

const endOfStream = '\nendstream\nendobj\n';

function readStreamAt(text: string, buffer: Buffer, offset: number, objectNumber: number): StoredStream {
  const head = `${objectNumber} 0 obj\n`;
  const marker = '\nstream\n';
  if (!text.startsWith(head, offset))
    throw new UnknownPdfError(`object ${objectNumber} is not at byte ${offset}`);
  const { dictionary, end } = readHead(text, offset + head.length);
  const start = end + marker.length;
  const length = Number(dictionary.get('Length') ?? Number.NaN);
  if (!text.startsWith(marker, end) || !text.startsWith(endOfStream, start + length))
    throw new UnknownPdfError(`object ${objectNumber} does not end as a stream`);
  const bytes = buffer.subarray(start, start + length);
  return { dictionary, bytes, end: start + length + endOfStream.length };
}

/** The dictionary of a stream and where it ends; what lies far behind is not looked at. */
function readHead(text: string, start: number): { readonly dictionary: PdfDictionary; readonly end: number } {
  const { dictionary, end } = parseDictionaryAt(text.slice(start, start + longestHead), 0);
  return { dictionary, end: start + end };
}

function unpack({ dictionary, bytes }: StoredStream, maximumBytes: number): Buffer {
  if (dictionary.get('Filter') !== '/FlateDecode')
    throw new UnknownPdfError('a stream that is not compressed');
  return inflate(bytes, maximumBytes);
}

/** The values of an object stream, in its order (ISO 32000-1, 7.5.7). */
function unpackValues(
  stored: StoredStream,
  maximumBytes: number,
): { readonly values: string[]; readonly size: number } {
  const text = unpack(stored, maximumBytes).toString('latin1');
  const first = Number(stored.dictionary.get('First'));
  if (!(first <= longestHead)) throw new UnknownPdfError('an object stream of another form');
  const numbers = text.slice(0, first).trim().split(' ').map(Number);
  const offsets = numbers.filter((_, index) => index % 2 === 1);
  if (stored.dictionary.get('Type') !== '/ObjStm' || String(offsets.length) !== stored.dictionary.get('N'))
    throw new UnknownPdfError('an object stream of another form');
  const values = offsets.map((offset, index) =>
    text.slice(first + offset, endBefore(offsets[index + 1], first)),
  );
  return { values, size: text.length };
}

/** Values are separated by one line feed; the last one ends with the stream. */
function endBefore(next: number | undefined, first: number): number | undefined {
  return next === undefined ? undefined : first + next - 1;
}
