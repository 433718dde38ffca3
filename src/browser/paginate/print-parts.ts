import type { PrintFacts } from '../../model/print/print-facts.ts';
import type { PrintJob } from '../../model/print/print-job.ts';
import type { PageMap } from '../../pdf/read/page-map.ts';
import { otherPartUrl } from '../../pdf/structure/other-part-url.ts';
import { printLanes, runInLanes } from '../../run-in-lanes.ts';
import type { Settings } from '../../settings.ts';
import type { ExposedContent, TargetInspection } from '../in-page/contract.ts';
import type { BrowserHandle } from '../session/open-browser.ts';
import { openParts } from '../session/open-document.ts';
import type { OpenParts } from '../session/open-document.ts';
import { workInTab } from '../session/work-in-tab.ts';
import type { DocumentPart } from './split-document.ts';
import { takePrint } from './take-print.ts';

/** A tagged print of a part with outline and backgrounds, and what its page says of it. */
export interface PartPrint extends PartToPrint {
  /** As Chromium wrote it. */
  readonly pdf: Uint8Array;
  /** Of this part: its first page is 1. */
  readonly pageMap: PageMap;
  readonly facts: PrintFacts;
  /** What leads where. */
  readonly targets: TargetInspection;
}

/** A part to be printed; what its ranges of pages need where it has some. */
export interface PartToPrint {
  readonly part: DocumentPart;
  /** Then an empty page that does not belong to it is printed before its first one. */
  readonly beginsOnLeft: boolean;
  readonly pageOf: ReadonlyMap<string, number>;
}

/**
 * Prints parts of a document, some side by side. A tab holds several of them and shows one at a time: to open a tab for
 * each took two to three times as long, and one that printed much stays slow and large. Throws PublishError as `openParts`
 * and `takePrint` say.
 */
export async function printParts(
  handle: BrowserHandle,
  job: PrintJob,
  parts: readonly PartToPrint[],
  { settings, onPrint }: PrintingOptions,
): Promise<void> {
  const groups = groupParts(parts, settings.limits.tabCharacters);
  await runInLanes(groups, printLanes, (group) =>
    workInTab(handle, settings, async (page) => {
      const open = await openParts(
        page,
        job,
        group.map(({ part }) => part.sections),
        settings,
      );
      const handed: Promise<void>[] = [];
      for (const [index, part] of group.entries())
        handed.push(handOn(onPrint, await printPart(open, part, { index, job, handle, settings })));
      await Promise.all(handed);
    }),
  );
}

/** Hands on a print while the next one is made; where that fails first, nobody hears of this one, which then ends nothing. */
export function handOn(onPrint: (print: PartPrint) => Promise<void>, print: PartPrint): Promise<void> {
  const handed = onPrint(print);
  handed.catch(() => undefined);
  return handed;
}

interface PrintingOptions {
  readonly settings: Settings;
  /** Hears of each part while others are still being printed. */
  readonly onPrint: (print: PartPrint) => Promise<void>;
}

interface PrintingContext {
  /** The part's place in its tab. */
  readonly index: number;
  readonly job: PrintJob;
  readonly handle: BrowserHandle;
  readonly settings: Settings;
}

/** Prints one of the parts that are open in a tab. */
export async function printPart(
  open: OpenParts,
  { part, beginsOnLeft, pageOf }: PartToPrint,
  { index, job, handle, settings }: PrintingContext,
): Promise<PartPrint> {
  const { targets, content } = await open.show({
    index,
    otherPartUrl,
    beginsOnLeft,
    digits: job.pageDigits,
    pageOf: part.showsRanges ? Object.fromEntries(pageOf) : {},
  });
  const skippedPages = beginsOnLeft ? 1 : 0;
  const print = await takePrint(handle, open, { settings, skippedPages });
  return { part, beginsOnLeft, pageOf, ...print, facts: describeContent(content), targets };
}

/** Prints all digits in each face of the job that is open in a tab. */
export async function printDigits(
  open: OpenParts,
  handle: BrowserHandle,
  settings: Settings,
): Promise<Uint8Array> {
  await open.script.evaluate(({ showDigits }) => {
    showDigits();
  });
  return (await takePrint(handle, open, { settings, skippedPages: 0 })).pdf;
}

/** What finishing has to know; the language of the document itself is left out. */
export function describeContent({ language: own, texts, ...rest }: ExposedContent): PrintFacts {
  return {
    ...rest,
    texts: texts.map(({ language, ...text }) => (language === own ? text : { ...text, language })),
  };
}

function groupParts(parts: readonly PartToPrint[], characters: number): PartToPrint[][] {
  const groups: PartToPrint[][] = [];
  let length = Infinity;
  for (const item of parts) {
    const own = item.part.sections.reduce((sum, { html }) => sum + html.length, 0);
    if (length + own > characters) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(item);
    length += own;
  }
  return groups;
}
