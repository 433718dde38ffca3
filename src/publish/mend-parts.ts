import type { PartPrint } from '../browser/paginate/settle-pages.ts';
import { mendPrint } from '../finish/mend/mend-print.ts';
import type { MendedPrint } from '../finish/mend/mend-print.ts';
import type { PrintJob } from '../model/print/print-job.ts';
import { nameSectionTarget } from '../browser/paginate/compose-document.ts';
import type { PageMap } from '../pdf/read/page-map.ts';

/** Mends the prints of a job's parts, each once: the first call, while others are printed, does the work. */
export function createPartMender({ language, lineNumbers }: PrintJob): (part: PartPrint) => MendedPrint {
  const known = new Map<PartPrint, MendedPrint>();
  return (part) => {
    const mended = known.get(part) ?? mendPart(part);
    known.set(part, mended);
    return mended;
  };

  function mendPart({ index, sections, pdf, pageMap, facts }: PartPrint): MendedPrint {
    const pages = lineNumbers && listNumberedPages({ sections, lineNumbers }, pageMap);
    return mendPrint(
      { pdf, facts, lineNumbers: lineNumbers && pages && { style: lineNumbers.style, pages } },
      { language, index },
    );
  }
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
