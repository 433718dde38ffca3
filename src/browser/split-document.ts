import type { PrintJob, PrintSection } from '../model/print-job.ts';

/**
 * Cuts a document into parts that are printed one by one: painting a page takes longer the longer the whole document
 * is, and past some 400 pages most of the time goes there. A part holds about as much markup as the limit says, more
 * where no section that could begin a part comes earlier.
 */
export function splitDocument(job: PrintJob, partCharacters: number): PrintJob[] {
  const parts: PrintSection[][] = [];
  let length = Infinity;
  for (const section of job.sections) {
    if (length + section.html.length > partCharacters && canBeginPart(section, job)) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(section);
    length += section.html.length;
  }
  return parts.map((sections) => ({ ...job, sections }));
}

/** The first page of a print is a right one: only what begins there can begin a print, unless both sides are alike. */
function canBeginPart(section: PrintSection, { sections, isSingleSided }: PrintJob): boolean {
  return section === sections[0] || section.startsOnRight || isSingleSided === true;
}
