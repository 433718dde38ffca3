import type { PdfDictionary } from '../syntax/dictionary.ts';
import { mapReferences } from '../syntax/reference.ts';
import type { PrintedObject, PrintedObjects, PrintedPdf } from '../read/read-printed-pdf.ts';
import { UnknownPdfError } from '../syntax/unknown-pdf-error.ts';

/** More than any print has. */
const numbersAPrint = 100_000_000;

/** A printed PDF whose objects have numbers that no other print of the same document has; `index` is counted from 0. */
export function renumberObjects(pdf: PrintedPdf, index: number): PrintedPdf {
  if (index === 0) return pdf;
  const by = index * numbersAPrint;
  const shift = (source: string): string => mapReferences(source, (objectNumber) => objectNumber + by);
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
      dictionary.forEach((value, key) => {
        const shifted = shift(value);
        if (shifted !== value) dictionary.set(key, shifted);
      });
      return dictionary;
    },
  };
}

/** The objects of all prints of a document, as if they were in one. */
export function joinObjects(prints: readonly PrintedObjects[]): PrintedObjects {
  const printOf = (objectNumber: number): PrintedObjects => {
    const print = prints[Math.floor(objectNumber / numbersAPrint)];
    if (!print) throw new UnknownPdfError(`object ${objectNumber} is missing`);
    return print;
  };
  return {
    readObject: (objectNumber) => printOf(objectNumber).readObject(objectNumber),
    readDictionary: (objectNumber) => printOf(objectNumber).readDictionary(objectNumber),
  };
}
