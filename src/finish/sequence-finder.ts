import type { ContentScan, MarkedSequence } from '../pdf/content-scan.ts';
import type { ScannedContents } from '../pdf/scan-contents.ts';
import type { MarkedContent } from '../pdf/structure-element.ts';
import { UnknownPdfError } from '../pdf/unknown-pdf-error.ts';

/** Finds what a leaf of the structure tree stands for in the content of its page or form. */
export type FindSequence = (content: MarkedContent) => MarkedSequence | undefined;

/** A finder for scanned contents. Throws `UnknownPdfError` where a number is used twice in one stream. */
export function createSequenceFinder(contents: ScannedContents): FindSequence {
  const onPages = contents.pages.map(indexSequences);
  const inForms = new Map([...contents.forms].map(([number, form]) => [number, indexSequences(form.scan)]));
  return ({ pageIndex, formNumber, mcid }) =>
    (formNumber === undefined ? onPages[pageIndex] : inForms.get(formNumber))?.get(mcid);
}

function indexSequences(scan: ContentScan): Map<number, MarkedSequence> {
  const byMcid = new Map(scan.sequences.map((sequence) => [sequence.mcid, sequence]));
  if (byMcid.size !== scan.sequences.length)
    throw new UnknownPdfError('a marked-content number is used twice');
  return byMcid;
}
