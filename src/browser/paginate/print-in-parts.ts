import type { PrintJob, PrintSection } from '../../model/print/print-job.ts';
import { otherPartUrl } from '../../pdf/structure/other-part-url.ts';
import type { PageMap, PlaceOnPage } from '../../pdf/read/page-map.ts';
import type { PrintFacts } from '../../model/print/print-facts.ts';
import { printLanes, runInLanes } from '../../run-in-lanes.ts';
import type { Settings } from '../../settings.ts';
import { applyPagePlan } from './apply-page-plan.ts';
import { collectPrintFacts } from './collect-print-facts.ts';
import type { TargetInspection } from '../in-page/contract.ts';
import type { BrowserHandle } from '../session/open-browser.ts';
import { openDocument } from '../session/open-document.ts';
import type { PartPlan } from './plan-pages.ts';
import { planPart } from './plan-pages.ts';
import type { DocumentPrinter, PartPrint } from './settle-pages.ts';
import { takePrint } from './take-print.ts';
import { workInTab } from '../session/work-in-tab.ts';
import type { LoadedScript } from '../session/load-page-script.ts';

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
    const { script } = document;
    const inspection = await script.evaluate(({ inspectTargets }) => inspectTargets());
    await script.evaluate(({ addDestinations }) => {
      addDestinations();
    });
    // For each link to a missing id Chromium looks through the whole document.
    await leadToOtherParts(script);
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
    const { script } = document;
    await script.evaluate(({ addDestinations }) => {
      addDestinations();
    });
    await applyPagePlan(script, plan);
    const facts = await collectPrintFacts(script);
    await leadToOtherParts(script);
    const print = await takePrint(handle, document, { settings, quality: 'full' });
    return { index, sections: part.sections, ...print, facts };
  });
}

async function leadToOtherParts(script: LoadedScript): Promise<void> {
  await script.evaluate(({ leadToOtherParts }, url) => {
    leadToOtherParts(url);
  }, otherPartUrl);
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

/** The page map of prints that lie one behind the other. */
function joinPageMaps(maps: readonly PageMap[]): PageMap {
  const destinations = new Map<string, PlaceOnPage>();
  let pageCount = 0;
  for (const map of maps) {
    for (const [id, place] of map.destinations)
      destinations.set(id, { ...place, page: place.page + pageCount });
    pageCount += map.pageCount;
  }
  return { pageCount, destinations };
}

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
