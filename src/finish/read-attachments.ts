import { createHash } from 'node:crypto';
import { parseArray } from '../pdf/syntax/array.ts';
import { parseDictionary } from '../pdf/syntax/dictionary.ts';
import { readWrittenPdf } from '../pdf/read/read-written-pdf.ts';
import type { WrittenPdf } from '../pdf/read/read-written-pdf.ts';
import { parseReference } from '../pdf/syntax/reference.ts';
import { parseTextString } from '../pdf/syntax/text-string.ts';
import { PdfLimitError, UnknownPdfError } from '../pdf/syntax/unknown-pdf-error.ts';

/** A file that a document carries. */
export interface CarriedFile {
  /** As it stands in the document: not to be believed. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How much a document may carry. */
export interface CarriedLimits {
  /** Of the file of that name. */
  readonly fileBytes: (name: string) => number;
  readonly files: number;
  /** Of all files together. */
  readonly allBytes: number;
}

/**
 * The files from which a finished document says that it was made, in its order; none where it carries none. Throws
 * `UnknownPdfError` for what is no document of this program, and for files that are not as they were attached;
 * `PdfLimitError` for more than `limits` allow, before it is unpacked.
 */
export function readAttachments(bytes: Uint8Array, limits: CarriedLimits): CarriedFile[] {
  const pdf = readWrittenPdf(bytes);
  const references = parseArray(pdf.readDictionary(pdf.catalogNumber).get('AF') ?? '[]');
  if (references.length > limits.files)
    throw new PdfLimitError(`it carries ${references.length} files, more than ${limits.files}`);
  let bytesLeft = limits.allBytes;
  return references.map((reference) => {
    const file = readFile(pdf, parseReference(reference), (name) =>
      Math.min(limits.fileBytes(name), bytesLeft),
    );
    bytesLeft -= file.bytes.length;
    return file;
  });
}

function readFile(pdf: WrittenPdf, specification: number, limitOf: (name: string) => number): CarriedFile {
  const entries = pdf.readDictionary(specification);
  if (entries.get('AFRelationship') !== '/Source')
    throw new UnknownPdfError('it carries a file that is not its source');
  const name = parseTextString(entries.get('UF') ?? '()');
  const stream = parseReference(parseDictionary(entries.get('EF') ?? '<<>>').get('UF'));
  const bytes = pdf.readStream(stream, limitOf(name));
  const parameters = parseDictionary(pdf.readDictionary(stream).get('Params') ?? '<<>>');
  const sum = createHash('md5').update(bytes).digest('hex');
  if (parameters.get('Size') !== String(bytes.length) || parameters.get('CheckSum') !== `<${sum}>`)
    throw new UnknownPdfError(`${JSON.stringify(name)} is not as it was attached`);
  return { name, bytes };
}
