import type { DocumentPrint } from '../../src/browser/print-document.ts';
import { finishPdf } from '../../src/finish/finish-pdf.ts';
import type { FinishedPdf } from '../../src/finish/finished-pdf.ts';
import type { PrintFacts } from '../../src/model/print/print-facts.ts';
import type { PrintJob } from '../../src/model/print/print-job.ts';
import { mendPart } from '../../src/publish/mend-parts.ts';

/** Finishes what the browser printed of a job; other forms than the full document name the pages of that one. */
export async function finishDocument(
  job: PrintJob,
  { parts, digits, numbers }: DocumentPrint,
  fullPageOf: ReadonlyMap<string, number> = new Map(),
): Promise<FinishedPdf> {
  const { pageCount, pageOf } = numbers;
  return await finishPdf(
    { parts: parts.map((part) => mendPart(part, job)), digits, pageOf, fullPageOf },
    {
      title: job.title,
      language: job.language,
      tool: { name: 'strategia', version: '0.1.0' },
      date: new Date('2010-11-18T00:00:00Z'),
      identity: '0123456789abcdef'.repeat(4),
      pageCount,
      print: joinFacts(parts),
      attachments: [],
      isVerified: true,
    },
  );
}

/** What the pages of all parts say. */
export function joinFacts(parts: DocumentPrint['parts']): PrintFacts {
  return {
    links: parts.flatMap(({ facts }) => facts.links),
    headings: parts.flatMap(({ facts }) => facts.headings),
    lists: parts.flatMap(({ facts }) => facts.lists),
    texts: parts.flatMap(({ facts }) => facts.texts),
  };
}
