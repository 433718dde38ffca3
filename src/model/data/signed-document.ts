import type { SignedFile } from './data-types.ts';

/** A document with the signature of somebody, as it came, and what it shows. */
export interface SignedDocument {
  /** Of its file, in the data and beside the edition's documents on the site. */
  readonly name: string;
  /** Where it lies on the disk. */
  readonly absolute: string;
  readonly record: SignedFile;
}
