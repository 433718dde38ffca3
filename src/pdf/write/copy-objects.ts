import type { ObjectSink } from './pdf-builder.ts';
import { parseDictionary } from '../syntax/dictionary.ts';
import { mapReferences } from '../syntax/reference.ts';
import type { PrintedObjects } from '../read/read-printed-pdf.ts';
import { UnknownPdfError } from '../syntax/unknown-pdf-error.ts';

/** Copies objects of a printed PDF with everything that they refer to, each once. */
export interface ObjectCopier {
  /** A value with its references changed to the copies. */
  readonly copyValue: (source: string) => string;
  /** The number of an object's copy. */
  readonly copyObject: (printedNumber: number) => number;
  /** Says that an object is written by someone else, under another number. */
  readonly replaceObject: (printedNumber: number, objectNumber: number) => void;
}

/** A copier from a printed PDF into a builder. */
export function createObjectCopier(pdf: PrintedObjects, builder: ObjectSink): ObjectCopier {
  const copies = new Map<number, number>();

  const copyValue = (source: string): string => mapReferences(source, copyObject);

  const copyObject = (printedNumber: number): number => {
    const known = copies.get(printedNumber);
    if (known !== undefined) return known;
    const object = pdf.readObject(printedNumber);
    if (!object) throw new UnknownPdfError(`object ${printedNumber} is missing`);
    const copy = builder.allocate();
    copies.set(printedNumber, copy);
    if (!object.stream) {
      builder.setValue(copy, copyValue(object.source));
      return copy;
    }
    const dictionary = parseDictionary(object.source);
    dictionary.delete('Length');
    const entries = [...dictionary].map(([key, value]) => [key, copyValue(value)] as const);
    builder.setStream(copy, { entries, bytes: object.stream });
    return copy;
  };

  return {
    copyValue,
    copyObject,
    replaceObject: (printedNumber, objectNumber) => void copies.set(printedNumber, objectNumber),
  };
}
