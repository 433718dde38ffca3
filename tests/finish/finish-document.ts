import { assembleDocument } from '../../src/finish/assemble/assemble-document.ts';
import type { FinishedPdf } from '../../src/finish/finished-pdf.ts';
import type { PrintJob } from '../../src/model/print/print-job.ts';
import type { DocumentPrint } from '../browser/print-whole.ts';

/** Finishes what the browser printed of a job; other forms than the full document name the pages of that one. */
export async function finishDocument(
  job: PrintJob,
  { parts, digits, numbers }: DocumentPrint,
  fullPageOf: ReadonlyMap<string, number> = new Map(),
): Promise<FinishedPdf> {
  const { pageCount, pageOf } = numbers;
  return await assembleDocument(
    { parts, digits, pageOf, fullPageOf, hash: job.footHash },
    {
      title: job.title,
      language: job.language,
      tool: { name: 'strategia', version: '0.1.0' },
      date: new Date('2010-11-18T00:00:00Z'),
      identity: '0123456789abcdef'.repeat(4),
      pageCount,
      attachments: [],
      standard: 'ua-1',
      isVerified: true,
    },
  );
}
