import type { PdfDictionary } from './dictionary.ts';
import type { PrintedObject, PrintedObjects, PrintedPdf } from './read-printed-pdf.ts';
import { UnknownPdfError } from './unknown-pdf-error.ts';

/** Several printed PDFs with numbers of their own, and all their objects as if they were in one. */
export interface JoinedPdfs {
  readonly parts: readonly PrintedPdf[];
  readonly all: PrintedObjects;
}

/** Gives the objects of several printed PDFs numbers that no two of them share. */
export function joinPrintedPdfs(pdfs: readonly PrintedPdf[]): JoinedPdfs {
  const parts: PrintedPdf[] = [];
  for (const pdf of pdfs) parts.push(renumber(pdf, parts.at(-1)?.size ?? 0));
  const partOf = (objectNumber: number): PrintedPdf => {
    const part = parts.find(({ size }) => objectNumber < size);
    if (!part) throw new UnknownPdfError(`object ${objectNumber} is missing`);
    return part;
  };
  return {
    parts,
    all: {
      readObject: (objectNumber) => partOf(objectNumber).readObject(objectNumber),
      readDictionary: (objectNumber) => partOf(objectNumber).readDictionary(objectNumber),
    },
  };
}

const referenceOrLiteral = /\((?:[^\\()]|\\[\s\S])*\)|\b(\d+) 0 R\b/g;

function renumber(pdf: PrintedPdf, by: number): PrintedPdf {
  if (by === 0) return pdf;
  const shift = (source: string): string =>
    source.includes(' 0 R')
      ? source.replace(referenceOrLiteral, (match, number?: string) =>
          number === undefined ? match : `${String(Number(number) + by)} 0 R`,
        )
      : source;
  return {
    size: pdf.size + by,
    catalogNumber: pdf.catalogNumber + by,
    infoNumber: pdf.infoNumber + by,
    readObject: (objectNumber): PrintedObject | undefined => {
      const object = pdf.readObject(objectNumber - by);
      return object && { ...object, source: shift(object.source) };
    },
    readDictionary: (objectNumber): PdfDictionary => {
      const dictionary = pdf.readDictionary(objectNumber - by);
      for (const [key, value] of dictionary) dictionary.set(key, shift(value));
      return dictionary;
    },
  };
}
