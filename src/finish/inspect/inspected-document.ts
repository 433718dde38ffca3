import type { StructureElement } from '../../pdf/structure-element.ts';
import type { DocumentFacts } from '../document-facts.ts';
import type { MarkedContents } from '../mark-contents.ts';
import type { PrintedDocument } from '../printed-document.ts';

/** A finished document before it is written. */
export interface InspectedDocument {
  readonly document: PrintedDocument;
  readonly contents: MarkedContents;
  readonly facts: DocumentFacts;
  /** All elements of the structure, in reading order. */
  readonly elements: readonly StructureElement[];
}
