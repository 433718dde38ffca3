import type { PrintJob, PrintSection } from '../../model/print/print-job.ts';

/** A part of a document that is printed by itself. */
export interface DocumentPart {
  /** Its place among the parts, from 0. */
  readonly index: number;
  readonly sections: readonly PrintSection[];
  /** Whether its layout depends on page numbers. */
  readonly showsRanges: boolean;
  /** Whether it is printed when all before it is placed: it begins on any side, or shows ranges of pages. */
  readonly isLate: boolean;
}

/**
 * Cuts a document into parts, which are printed, and kept, one by one. A part runs from one section that begins on the right
 * to the next. Where page numbers decide the layout, that section and each one behind it, up to the next that begins on the
 * right, is a part of its own. Where parts begin depends on nothing but the sections themselves: a change in one leaves all
 * others as they were.
 */
export function splitDocument({ sections }: Pick<PrintJob, 'sections'>): DocumentPart[] {
  const parts: { sections: PrintSection[]; showsRanges: boolean; isLate: boolean }[] = [];
  for (const section of sections) {
    const showsRanges = section.html.includes('data-page-ranges');
    const begins = section.beginsPart === true || section.startsOnRight;
    const part = parts.at(-1);
    const isBehindRanges = !begins && part?.isLate === true;
    if (!part || begins || showsRanges || isBehindRanges)
      parts.push({ sections: [section], showsRanges, isLate: showsRanges || isBehindRanges });
    else part.sections.push(section);
  }
  return parts.map((part, index) => ({ ...part, index }));
}
