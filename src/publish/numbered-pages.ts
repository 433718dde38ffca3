import { nameSectionTarget } from '../browser/compose-document.ts';
import type { PrintJob } from '../model/print-job.ts';
import type { PageMap } from '../pdf/page-map.ts';

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
