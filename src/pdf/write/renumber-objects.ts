import type { PdfDictionary } from '../syntax/dictionary.ts';
import { mapReferences } from '../syntax/reference.ts';
import type { PrintedObject, PrintedObjects, PrintedPdf } from '../read/read-printed-pdf.ts';
import { UnknownPdfError } from '../syntax/unknown-pdf-error.ts';

/** More than any print has. */
const numbersAPrint = 100_000_000;

/** A printed PDF whose objects have numbers that no other print of the same document has; `index` is counted from 0. */
export function renumberObjects(pdf: PrintedPdf, index: number): PrintedPdf {
  if (index === 0) return pdf;
  const by = firstNumberOf(index);
  const moved = {
    readObject: (objectNumber: number) => pdf.readObject(objectNumber - by),
    readDictionary: (objectNumber: number) => pdf.readDictionary(objectNumber - by),
  };
  return {
    size: pdf.size + by,
    catalogNumber: pdf.catalogNumber + by,
    infoNumber: pdf.infoNumber + by,
    ...redirectReferences(moved, (objectNumber) => objectNumber + by),
  };
}

/** The number from which the objects of a print are numbered. */
export function firstNumberOf(index: number): number {
  return index * numbersAPrint;
}

/** The same objects, but where one refers to another it refers to the one that `map` gives. */
export function redirectReferences(
  objects: PrintedObjects,
  map: (objectNumber: number) => number,
): PrintedObjects {
  return {
    readObject: (objectNumber): PrintedObject | undefined => {
      const object = objects.readObject(objectNumber);
      return object && { ...object, source: mapReferences(object.source, map) };
    },
    readDictionary: (objectNumber): PdfDictionary => {
      const dictionary = objects.readDictionary(objectNumber);
      dictionary.forEach((value, key) => {
        const mapped = mapReferences(value, map);
        if (mapped !== value) dictionary.set(key, mapped);
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
