import { parseDictionary, parseDictionaryAt } from '../syntax/dictionary.ts';
import type { PdfDictionary } from '../syntax/dictionary.ts';
import { parseReference } from '../syntax/reference.ts';
import { UnknownPdfError } from '../syntax/unknown-pdf-error.ts';
import { findValueEnd } from '../syntax/value-end.ts';

/** An object of the printed PDF: its value in PDF syntax, and the bytes of its stream as they are stored. */
export interface PrintedObject {
  readonly source: string;
  readonly stream?: Uint8Array;
}

/** Objects that are read when they are asked for. */
export interface PrintedObjects {
  readonly readObject: (objectNumber: number) => PrintedObject | undefined;
  readonly readDictionary: (objectNumber: number) => PdfDictionary;
}

/** A PDF as Chromium's printing (Skia) writes it. */
export interface PrintedPdf extends PrintedObjects {
  /** One more than the highest object number. */
  readonly size: number;
  readonly catalogNumber: number;
  readonly infoNumber: number;
}

/**
 * Opens a PDF that Chromium printed: version 1.4, one classic cross-reference table, no object streams, no encryption.
 * Throws `UnknownPdfError` on anything else, here or when the object in question is read.
 */
export function readPrintedPdf(bytes: Uint8Array): PrintedPdf {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('latin1');
  if (!text.startsWith('%PDF-1.4\n'))
    throw new UnknownPdfError(`it starts with ${JSON.stringify(text.slice(0, 9))}`);
  const table = readCrossReferences(text);
  const trailer = readTrailer(text, table.end, table.offsets.length);

  const readObject = (objectNumber: number): PrintedObject | undefined => {
    const offset = table.offsets[objectNumber];
    return offset === undefined || offset === 0 ? undefined : objectAt(text, buffer, offset, objectNumber);
  };
  const readDictionary = (objectNumber: number): PdfDictionary => {
    const offset = table.offsets[objectNumber] ?? 0;
    if (offset === 0) throw new UnknownPdfError(`object ${objectNumber} is missing`);
    const { dictionary, end } = parseDictionaryAt(text, startOfObject(text, offset, objectNumber));
    if (!text.startsWith('\nendobj\n', end) && !text.startsWith(streamMarker, end))
      throw new UnknownPdfError(`object ${objectNumber} does not end as an object or stream`);
    return dictionary;
  };
  return {
    size: table.offsets.length,
    catalogNumber: parseReference(trailer.get('Root')),
    infoNumber: parseReference(trailer.get('Info')),
    readObject,
    readDictionary,
  };
}

const entryLength = 20;

function readCrossReferences(text: string): { readonly offsets: readonly number[]; readonly end: number } {
  const start = /\nstartxref\n(\d+)\n%%EOF\s*$/.exec(text.slice(-64))?.[1];
  if (start === undefined) throw new UnknownPdfError('no startxref at the end');
  const head = /^xref\n0 (\d+)\n/.exec(text.slice(Number(start), Number(start) + 32));
  if (!head) throw new UnknownPdfError(`no cross-reference table at byte ${start}`);
  const first = Number(start) + head[0].length;
  const count = Number(head[1]);
  const offsets = new Array<number>(count).fill(0);
  for (let index = 0; index < count; index++) {
    const at = first + index * entryLength;
    const kind = text.charAt(at + 17);
    const offset = Number(text.slice(at, at + 10));
    if ((kind !== 'n' && kind !== 'f') || text.charAt(at + entryLength - 1) !== '\n' || Number.isNaN(offset))
      throw new UnknownPdfError(
        `cross-reference entry ${index} is ${JSON.stringify(text.slice(at, at + entryLength))}`,
      );
    if (kind === 'n') offsets[index] = offset;
  }
  return { offsets, end: first + count * entryLength };
}

function readTrailer(text: string, start: number, size: number): PdfDictionary {
  const marker = 'trailer\n';
  if (!text.startsWith(marker, start))
    throw new UnknownPdfError('no trailer after the cross-reference table');
  const dictionaryStart = start + marker.length;
  const trailer = parseDictionary(text.slice(dictionaryStart, findValueEnd(text, dictionaryStart)));
  const unexpected = [...trailer.keys()].filter((key) => !['Size', 'Root', 'Info', 'ID'].includes(key));
  if (unexpected.length > 0) throw new UnknownPdfError(`the trailer has ${unexpected.join(', ')}`);
  if (trailer.get('Size') !== String(size))
    throw new UnknownPdfError('the trailer and the table differ in size');
  return trailer;
}

const streamMarker = ' stream\n';

function startOfObject(text: string, offset: number, objectNumber: number): number {
  const head = `${objectNumber} 0 obj\n`;
  if (!text.startsWith(head, offset))
    throw new UnknownPdfError(`object ${objectNumber} is not at byte ${offset}`);
  return offset + head.length;
}

function objectAt(text: string, buffer: Buffer, offset: number, objectNumber: number): PrintedObject {
  const start = startOfObject(text, offset, objectNumber);
  const end = findValueEnd(text, start);
  const source = text.slice(start, end);
  if (text.startsWith('\nendobj\n', end)) return { source };

  const length = Number(/\/Length (\d+)(?! 0 R)\b/.exec(source)?.[1]);
  const streamStart = end + streamMarker.length;
  if (!text.startsWith(streamMarker, end) || !text.startsWith('\nendstream\nendobj\n', streamStart + length))
    throw new UnknownPdfError(`object ${objectNumber} does not end as an object or stream`);
  return { source, stream: buffer.subarray(streamStart, streamStart + length) };
}
