import type { PrintJob, PrintSection } from '../../model/print/print-job.ts';

/** A part of a document that is printed by itself. */
export interface DocumentPart {
  /** Its place among the parts, from 0. */
  readonly index: number;
  readonly sections: readonly PrintSection[];
  /** Whether its layout depends on page numbers, so that it is printed when those before it are known. */
  readonly showsRanges: boolean;
}

/**
 * Cuts a document into parts, which are printed, and kept, one by one. A part runs from one section that begins on the right
 * to the next; what depends on page numbers is cut off from what is before it. Where parts begin depends on nothing but the
 * sections themselves: a change in one part leaves all others as they were.
 */
export function splitDocument({ sections }: Pick<PrintJob, 'sections'>): DocumentPart[] {
  const parts: { sections: PrintSection[]; showsRanges: boolean }[] = [];
  for (const section of sections) {
    const showsRanges = section.html.includes('data-page-ranges');
    const part = parts.at(-1);
    if (!part || section.beginsPart === true || section.startsOnRight || (showsRanges && !part.showsRanges))
      parts.push({ sections: [section], showsRanges });
    else part.sections.push(section);
  }
  return parts.map((part, index) => ({ ...part, index }));
}
