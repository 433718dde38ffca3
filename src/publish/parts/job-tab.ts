import { openJobPrinter } from '../../browser/print-document.ts';
import type { JobPrinter } from '../../browser/print-document.ts';
import { handOn } from '../../browser/paginate/print-parts.ts';
import type { PartPrint, PartToPrint } from '../../browser/paginate/print-parts.ts';
import type { DocumentPart } from '../../browser/paginate/split-document.ts';
import type { BrowserHandle } from '../../browser/session/open-browser.ts';
import type { PrintJob } from '../../model/print/print-job.ts';
import type { Settings } from '../../settings.ts';
import type { SharedBrowser } from '../share-browser.ts';

interface JobTabMeans {
  readonly browser: SharedBrowser;
  readonly job: PrintJob;
  readonly settings: Settings;
  readonly signal: AbortSignal;
}

/** A tab for what is printed one after the other; it is opened when it is needed, with all that it will print. */
export interface JobTab {
  readonly isOpen: () => boolean;
  readonly print: (
    wanted: readonly PartToPrint[],
    parts: readonly DocumentPart[],
    onPrint: (print: PartPrint) => Promise<void>,
  ) => Promise<void>;
  readonly printDigits: (parts: readonly DocumentPart[]) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** A tab that is not open yet. */
export function createJobTab({ browser, job, settings, signal }: JobTabMeans): JobTab {
  let open: { readonly handle: BrowserHandle; readonly printer: JobPrinter } | undefined;
  const use = <T>(parts: readonly DocumentPart[], work: (printer: JobPrinter) => Promise<T>): Promise<T> =>
    browser.use(async (handle) => {
      // After a crash there is another browser.
      if (open?.handle !== handle)
        open = { handle, printer: await openJobPrinter(handle, job, parts, { settings, signal }) };
      return await work(open.printer);
    });
  return {
    isOpen: () => open !== undefined,
    print: (wanted, parts, onPrint) =>
      use(parts, async (printer) => {
        const handed: Promise<void>[] = [];
        for (const part of wanted) handed.push(handOn(onPrint, await printer.print(part)));
        await Promise.all(handed);
      }),
    printDigits: (parts) => use(parts, (printer) => printer.printDigits()),
    close: async () => {
      await open?.printer.close();
    },
  };
}
