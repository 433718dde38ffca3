import { deflate } from '../pdf/deflate.ts';
import { parseDictionary } from '../pdf/dictionary.ts';
import type { ObjectCopier } from '../pdf/copy-objects.ts';
import type { PdfDraft } from '../pdf/pdf-draft.ts';
import type { StructureTarget } from '../pdf/structure-targets.ts';
import type { MarkedContents } from './mark-contents.ts';
import type { PrintedDocument } from './printed-document.ts';

/** Compresses and writes the contents of the pages; gives their numbers in page order. */
export async function writePageContents(draft: PdfDraft, contents: MarkedContents): Promise<number[]> {
  const streams = await Promise.all(contents.pages.map(deflate));
  return streams.map((bytes) => draft.addStream({ entries: [['Filter', '/FlateDecode']], bytes }));
}

/** Compresses and writes the forms that hold marked content, each with its key in the parent tree. */
export async function writeForms(
  draft: PdfDraft,
  { document, contents, targets, copier }: FormsToWrite,
): Promise<void> {
  for (const [printedNumber, { objectNumber }] of targets) copier.replaceObject(printedNumber, objectNumber);
  for (const [printedNumber, { objectNumber, structParent }] of targets) {
    const printed = document.pdf.readObject(printedNumber);
    const dictionary = parseDictionary(printed?.source ?? '<<>>');
    dictionary.delete('Length');
    dictionary.set('Filter', '/FlateDecode');
    dictionary.set('StructParents', String(structParent));
    const entries = [...dictionary].map(([key, value]) => [key, copier.copyValue(value)] as const);
    const bytes = await deflate(contents.forms.get(printedNumber) ?? Buffer.alloc(0));
    draft.setStream(objectNumber, { entries, bytes });
  }
}

/** What the forms are written from. */
export interface FormsToWrite {
  readonly document: PrintedDocument;
  readonly contents: MarkedContents;
  /** By the numbers that the forms have in the printed PDF. */
  readonly targets: ReadonlyMap<number, StructureTarget>;
  readonly copier: ObjectCopier;
}
