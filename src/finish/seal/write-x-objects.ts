import type { ObjectCopier } from '../../pdf/write/copy-objects.ts';
import { deflate } from '../../pdf/syntax/compression.ts';
import { parseDictionary } from '../../pdf/syntax/dictionary.ts';
import type { PdfBuilder } from '../../pdf/write/pdf-builder.ts';
import type { StructureTarget } from '../../pdf/structure/structure-element.ts';
import type { MarkedContents } from '../mend/mark-contents.ts';
import type { PrintedDocument } from '../printed-document.ts';

/** What form XObjects are written from. */
export interface FormsToWrite {
  readonly document: PrintedDocument;
  readonly contents: MarkedContents;
  /** Those that hold marked content, by the numbers that they have in the printed PDF. */
  readonly targets: ReadonlyMap<number, StructureTarget>;
  readonly copier: ObjectCopier;
}

/** Compresses and writes the form XObjects whose content was edited; those with marked content have a key in the parent tree. */
export async function writeXObjects(
  builder: PdfBuilder,
  { document, contents, targets, copier }: FormsToWrite,
): Promise<void> {
  const numbers = new Map(
    [...contents.hoistedXObjects.keys()].map((printedNumber) => [printedNumber, builder.allocate()]),
  );
  for (const [printedNumber, { objectNumber }] of targets) numbers.set(printedNumber, objectNumber);
  for (const [printedNumber, objectNumber] of numbers) copier.replaceObject(printedNumber, objectNumber);
  for (const [printedNumber, objectNumber] of numbers) {
    const dictionary = parseDictionary(document.pdf.readObject(printedNumber)?.source ?? '<<>>');
    dictionary.delete('Length');
    dictionary.set('Filter', '/FlateDecode');
    const target = targets.get(printedNumber);
    if (target) dictionary.set('StructParents', String(target.structParent));
    const entries = [...dictionary].map(([key, value]) => [key, copier.copyValue(value)] as const);
    const bytes = contents.xObjects.get(printedNumber) ?? contents.hoistedXObjects.get(printedNumber);
    builder.setStream(objectNumber, { entries, bytes: await deflate(bytes ?? Buffer.alloc(0)) });
  }
}
