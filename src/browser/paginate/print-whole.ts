import type { Page } from 'puppeteer';
import type { PrintJob } from '../../model/print/print-job.ts';
import type { Settings } from '../../settings.ts';
import { addDestinations } from './compose-document.ts';
import { applyPagePlan } from './apply-page-plan.ts';
import { collectPrintFacts } from './collect-print-facts.ts';
import { inspectTargets } from './check-targets.ts';
import type { BrowserHandle } from '../session/open-browser.ts';
import { openDocument } from '../session/open-document.ts';
import type { DocumentPrinter } from './settle-pages.ts';
import { takePrint } from './take-print.ts';

/** Prints a document in one piece; it stays open between the prints. */
export async function printWhole(
  handle: BrowserHandle,
  page: Page,
  job: PrintJob,
  settings: Settings,
): Promise<DocumentPrinter> {
  const document = await openDocument(page, job, settings);
  return {
    inspect: async () => {
      const inspection = await page.evaluate(inspectTargets);
      await page.evaluate(addDestinations);
      return inspection;
    },
    draft: async () => (await takePrint(handle, document, { settings, quality: 'draft' })).pageMap,
    print: async (plan) => {
      await applyPagePlan(page, plan);
      const { pdf, pageMap } = await takePrint(handle, document, { settings, quality: 'full' });
      return {
        pageMap,
        describe: async () => {
          const facts = await collectPrintFacts(page);
          return { parts: [{ index: 0, sections: job.sections, pdf, pageMap, facts }], pageMap, facts };
        },
      };
    },
  };
}
