import type { PartPrint } from '../browser/settle-pages.ts';
import { mendPrint } from '../finish/mend-print.ts';
import type { MendedPrint } from '../finish/mend-print.ts';
import type { PrintJob } from '../model/print-job.ts';
import { listNumberedPages } from './numbered-pages.ts';

/** Mends the prints of a job's parts; one that comes again, after it was mended while others were printed, only once. */
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
