import type { PrintJob } from '../model/print-job.ts';
import { otherPartUrl } from '../pdf/other-part-url.ts';
import type { PageMap } from '../pdf/page-map.ts';
import type { PrintFacts } from '../model/print-facts.ts';
import { printLanes, runInLanes } from '../run-in-lanes.ts';
import type { Settings } from '../settings.ts';
import { addDestinations } from './add-destinations.ts';
import { applyPagePlan } from './apply-page-plan.ts';
import { collectPrintFacts } from './collect-print-facts.ts';
import { inspectTargets } from './inspect-targets.ts';
import type { TargetInspection } from './inspect-targets.ts';
import { joinPageMaps } from './join-page-maps.ts';
import { leadToOtherParts } from './lead-to-other-parts.ts';
import type { BrowserHandle } from './open-browser.ts';
import { openDocument } from './open-document.ts';
import type { PartPlan } from './plan-part.ts';
import { planPart } from './plan-part.ts';
import type { DocumentPrinter, PartPrint } from './settle-pages.ts';
import { takePrint } from './take-print.ts';
import { workInTab } from './work-in-tab.ts';

export interface PartOptions {
  readonly settings: Settings;
  /** Hears of each part of a full print, while others are still being printed. */
  readonly onPart?: ((part: PartPrint) => void) | undefined;
}

/** Prints the parts of a document one by one, each in a tab of its own: a tab that printed much stays slow and large. */
export function printInParts(
  handle: BrowserHandle,
  parts: readonly PrintJob[],
  { settings, onPart }: PartOptions,
): DocumentPrinter {
  let drafts: Promise<readonly PartDraft[]> | undefined;
  // A part is opened once for its inspection and its draft.
  const takeDrafts = (): Promise<readonly PartDraft[]> =>
    (drafts ??= runInLanes(parts, printLanes, (part) => draftPart(handle, part, settings)));
  return {
    inspect: async () => joinInspections((await takeDrafts()).map(({ inspection }) => inspection)),
    draft: async () => joinPageMaps((await takeDrafts()).map(({ pageMap }) => pageMap)),
    print: async (plan) => {
      const places = parts.map((part, index): PartPlace => ({
        part,
        index,
        plan: planPart(part, parts[index + 1], plan),
      }));
      const prints = await runInLanes(places, printLanes, async (place) => {
        const print = await printPart(handle, place, settings);
        onPart?.(print);
        return print;
      });
      const pageMap = joinPageMaps(prints.map((print) => print.pageMap));
      const facts = joinFacts(prints.map((print) => print.facts));
      return { pageMap, describe: () => Promise.resolve({ parts: prints, pageMap, facts }) };
    },
  };
}

interface PartDraft {
  readonly inspection: TargetInspection;
  readonly pageMap: PageMap;
}

async function draftPart(handle: BrowserHandle, part: PrintJob, settings: Settings): Promise<PartDraft> {
  return await workInTab(handle, settings, async (page) => {
    const document = await openDocument(page, part, settings);
    const inspection = await page.evaluate(inspectTargets);
    await page.evaluate(addDestinations);
    // For each link to a missing id Chromium looks through the whole document.
    await page.evaluate(leadToOtherParts, otherPartUrl);
    const { pageMap } = await takePrint(handle, document, { settings, quality: 'draft' });
    return { inspection, pageMap };
  });
}

interface PartPlace {
  readonly part: PrintJob;
  readonly index: number;
  readonly plan: PartPlan;
}

async function printPart(
  handle: BrowserHandle,
  { part, index, plan }: PartPlace,
  settings: Settings,
): Promise<PartPrint> {
  const job = { ...part, css: `${part.css}\n@page :first { counter-set: page ${String(plan.firstPage)} }` };
  return await workInTab(handle, settings, async (page) => {
    const document = await openDocument(page, job, settings);
    await page.evaluate(addDestinations);
    await applyPagePlan(page, plan);
    const facts = await collectPrintFacts(page);
    await page.evaluate(leadToOtherParts, otherPartUrl);
    const print = await takePrint(handle, document, { settings, quality: 'full' });
    return { index, sections: part.sections, ...print, facts };
  });
}

function joinInspections(inspections: readonly TargetInspection[]): TargetInspection {
  return {
    ids: inspections.flatMap(({ ids }) => ids),
    links: inspections.flatMap(({ links }) => links),
    pageNumbers: inspections.flatMap(({ pageNumbers }) => pageNumbers),
  };
}

function joinFacts(facts: readonly PrintFacts[]): PrintFacts {
  return {
    links: facts.flatMap(({ links }) => links),
    headings: facts.flatMap(({ headings }) => headings),
    lists: facts.flatMap(({ lists }) => lists),
    texts: facts.flatMap(({ texts }) => texts),
  };
}
