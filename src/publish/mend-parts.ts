import type { PlacedPart } from '../browser/paginate/place-parts.ts';
import { mendPrint } from '../finish/mend/mend-print.ts';
import type { PartToFinish } from '../finish/finish-pdf.ts';
import type { PrintJob } from '../model/print/print-job.ts';
import { nameSectionTarget } from '../browser/paginate/compose-document.ts';
import type { PageMap } from '../pdf/read/page-map.ts';

/** Mends the print of a part of a job. */
export function mendPart(
  { index, sections, pdf, pageMap, facts, beginsOnLeft, firstPage, isAfterBlank }: PlacedPart,
  { language, lineNumbers, pageDigits }: PrintJob,
): PartToFinish {
  const pages = lineNumbers && listNumberedPages({ sections, lineNumbers }, pageMap);
  const print = mendPrint(
    {
      pdf,
      facts,
      skippedPages: beginsOnLeft ? 1 : 0,
      folioDigits: pageDigits.own,
      lineNumbers: lineNumbers && pages && { style: lineNumbers.style, pages },
    },
    { language, index },
  );
  return { print, firstPage, isAfterBlank };
}

/** The pages on which a job has its lines numbered, from 1; each of its sections begins on a page of its own. */
export function listNumberedPages(
  { sections, lineNumbers }: Pick<PrintJob, 'sections' | 'lineNumbers'>,
  { pageCount, destinations }: PageMap,
): Set<number> {
  const pages = new Set<number>();
  const starts = sections.map(({ id }) => destinations.get(nameSectionTarget(id))?.page ?? pageCount + 1);
  for (const [index, { id }] of sections.entries()) {
    const end = starts[index + 1] ?? pageCount + 1;
    if (lineNumbers?.sections.has(id))
      for (let page = starts[index] ?? end; page < end; page++) pages.add(page);
  }
  return pages;
}
