import type { Page } from 'puppeteer';
import type { PrintJob } from '../../model/print/print-job.ts';
import type { Settings } from '../../settings.ts';
import { applyPagePlan } from './apply-page-plan.ts';
import { collectPrintFacts } from './collect-print-facts.ts';
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
  const { script } = document;
  return {
    inspect: async () => {
      const inspection = await script.evaluate(({ inspectTargets }) => inspectTargets());
      await script.evaluate(({ addDestinations }) => {
        addDestinations();
      });
      return inspection;
    },
    draft: async () => (await takePrint(handle, document, { settings, quality: 'draft' })).pageMap,
    print: async (plan) => {
      await applyPagePlan(script, plan);
      const { pdf, pageMap } = await takePrint(handle, document, { settings, quality: 'full' });
      return {
        pageMap,
        describe: async () => {
          const facts = await collectPrintFacts(script);
          return { parts: [{ index: 0, sections: job.sections, pdf, pageMap, facts }], pageMap, facts };
        },
      };
    },
  };
}
