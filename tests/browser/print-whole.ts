import { openJobPrinter, printJob } from '../../src/browser/print-document.ts';
import type { PartPrint } from '../../src/browser/paginate/print-parts.ts';
import type { BrowserHandle } from '../../src/browser/session/open-browser.ts';
import type { PageNumbers, PrintJob, PrintSection } from '../../src/model/print/print-job.ts';
import { sealPart } from '../../src/finish/seal/seal-part.ts';
import { makeDocument } from '../../src/publish/parts/make-document.ts';
import { describePart } from '../../src/publish/parts/make-parts.ts';
import type { DocumentMaker } from '../../src/publish/parts/make-parts.ts';
import type { PlacedPart } from '../../src/publish/parts/place-parts.ts';
import type { Settings } from '../../src/settings.ts';

/** A part of a document with its print. */
export interface PrintedPart extends PlacedPart, Omit<PartPrint, 'part' | 'targets' | 'pageOf'> {
  readonly index: number;
  readonly sections: readonly PrintSection[];
  readonly isLate: boolean;
}

/** A document as the browser printed it. */
export interface DocumentPrint {
  readonly parts: readonly PrintedPart[];
  readonly digits: Uint8Array;
  readonly numbers: PageNumbers;
}

/** Prints a whole job, as the program does, but keeps nothing. */
export async function printDocument(
  handle: BrowserHandle,
  job: PrintJob,
  settings: Settings,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<DocumentPrint> {
  const prints = new Map<number, PartPrint>();
  const make: DocumentMaker['make'] = async (wanted) => {
    await printJob(handle, job, wanted, {
      settings,
      signal,
      onPrint: (print) => {
        prints.set(print.part.index, print);
        return Promise.resolve();
      },
    });
    return wanted.map(({ part }) => {
      const print = prints.get(part.index)!;
      const destinations = Array.from(print.pageMap.destinations, ([id, { page, ...place }]) => {
        return { id, pageIndex: page - 1, ...place };
      });
      const seal = (): ReturnType<typeof sealPart> => sealPart(describePart(job, print));
      return {
        part,
        pageCount: print.pageMap.pageCount,
        destinations,
        targets: print.targets,
        read: async () => (await seal()).part,
        readFonts: async () => (await seal()).fonts,
      };
    });
  };
  const makeDigits = async (): Promise<Uint8Array> => {
    const printer = await openJobPrinter(handle, job, [], { settings, signal });
    return await printer.printDigits().finally(printer.close);
  };
  const close = (): Promise<void> => Promise.resolve();
  const { parts, numbers, digits } = await makeDocument(job, { open: () => ({ make, makeDigits, close }) });
  return {
    parts: parts.map((placed) => ({ ...prints.get(placed.part.index)!, ...placed, ...placed.part })),
    digits,
    numbers,
  };
}
