import { deserialize, serialize } from 'node:v8';
import { nameSectionTarget } from '../../browser/paginate/compose-document.ts';
import type { PartPrint, PartToPrint } from '../../browser/paginate/print-parts.ts';
import type { DocumentPart } from '../../browser/paginate/split-document.ts';
import type { TargetInspection } from '../../browser/in-page/contract.ts';
import { printJob } from '../../browser/print-document.ts';
import { createJobTab } from './job-tab.ts';
import type { PartToSeal } from '../../finish/seal/seal-part.ts';
import { unpackFonts, unpackSealed } from '../../finish/seal/sealing.ts';
import type { PackedPart, Sealer } from '../../finish/seal/sealing.ts';
import type { PartFont } from '../../finish/fonts/part-fonts.ts';
import type { SealedDestination, SealedPart } from '../../finish/seal/sealed-part.ts';
import type { PrintJob } from '../../model/print/print-job.ts';
import type { Cache } from '../../output/cache.ts';
import type { PageMap } from '../../pdf/read/page-map.ts';
import type { Settings } from '../../settings.ts';
import { createKeys } from './part-keys.ts';
import type { SharedBrowser } from '../share-browser.ts';

/** A part of a document, printed, mended and kept: what others have to know of it, and how the rest is read. */
export interface MadePart {
  readonly part: DocumentPart;
  readonly pageCount: number;
  readonly destinations: readonly Pick<SealedDestination, 'id' | 'pageIndex'>[];
  /** What leads where. */
  readonly targets: TargetInspection;
  readonly read: () => Promise<SealedPart>;
  readonly readFonts: () => Promise<readonly PartFont[]>;
}

/** Makes the parts of documents: takes those that are kept, prints and mends the others. */
export interface PartMaker {
  /** Begins with a document, all of whose parts are named. */
  readonly open: (job: PrintJob, parts: readonly DocumentPart[]) => DocumentMaker;
}

/** Makes the parts of one document; has to be closed. */
export interface DocumentMaker {
  readonly make: (parts: readonly PartToPrint[]) => Promise<MadePart[]>;
  /** The print of all digits in each face. */
  readonly makeDigits: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export interface PartMakerMeans {
  readonly browser: SharedBrowser;
  readonly cache: Cache;
  readonly sealer: Sealer;
  /** Says which program and which browser make them; what others made is not taken. */
  readonly program: string;
  readonly settings: Settings;
  readonly signal: AbortSignal;
}

/** What is kept of a part. */
interface KeptPart extends PackedPart {
  readonly targets: TargetInspection;
}

/** A maker for the documents of one run. */
export function createPartMaker({
  browser,
  cache,
  sealer,
  program,
  settings,
  signal,
}: PartMakerMeans): PartMaker {
  const keysOf = createKeys(program);

  const take = async (key: string, part: DocumentPart): Promise<MadePart | undefined> => {
    const bytes = await cache.read(key);
    if (!bytes) return undefined;
    const { pageCount, destinations, targets } = deserialize(bytes) as KeptPart;
    const readAgain = async (): Promise<KeptPart> => {
      const again = await cache.read(key);
      if (!again) throw new Error(`A part that was kept is not there any more: ${key}`);
      return deserialize(again) as KeptPart;
    };
    return {
      part,
      pageCount,
      destinations,
      targets,
      read: async () => unpackSealed(await readAgain()),
      readFonts: async () => unpackFonts(await readAgain()),
    };
  };

  const keep = async (key: string, job: PrintJob, print: PartPrint): Promise<void> => {
    const packed = await sealer.seal(describePart(job, print));
    const kept: KeptPart = { ...packed, targets: print.targets };
    await cache.write(key, serialize(kept));
  };

  const takeEach = async (
    wanted: readonly PartToPrint[],
    keyOf: (part: PartToPrint) => string,
    made: Map<number, MadePart>,
  ): Promise<PartToPrint[]> => {
    const missing = await Promise.all(
      wanted.map(async (one) => {
        const taken = await take(keyOf(one), one.part);
        if (taken) made.set(one.part.index, taken);
        return taken ? [] : [one];
      }),
    );
    return missing.flat();
  };

  return {
    open: (job, parts) => {
      const keys = keysOf(job);
      const late = parts.filter(({ isLate }) => isLate);
      const tab = createJobTab({ browser, job, settings, signal });
      const printAll = async (missing: readonly PartToPrint[], keyOf: (part: PartToPrint) => string) => {
        const onPrint = (print: PartPrint): Promise<void> => keep(keyOf(print), job, print);
        const own = missing.map(({ part }) => part);
        if (tab.isOpen() || countCharacters([...own, ...late]) <= settings.limits.tabCharacters) {
          await tab.print(missing, [...own, ...late], onPrint);
          return;
        }
        await browser.use((handle) => printJob(handle, job, missing, { settings, signal, onPrint }));
      };
      return {
        make: async (wanted) => {
          const own = new Map(wanted.map((one) => [one.part.index, keys.part(one)]));
          const keyOf = ({ part }: Pick<PartToPrint, 'part'>): string => own.get(part.index) ?? '';
          const made = new Map<number, MadePart>();
          const missing = await takeEach(wanted, keyOf, made);
          if (missing.length > 0) await printAll(missing, keyOf);
          const lost = await takeEach(missing, keyOf, made);
          if (lost.length > 0) throw new Error('What was just printed is not there any more.');
          return wanted.flatMap(({ part }) => made.get(part.index) ?? []);
        },
        makeDigits: async () => {
          const key = keys.digits();
          const kept = await cache.read(key);
          if (kept) return kept;
          const digits = await tab.printDigits(late);
          await cache.write(key, digits);
          return digits;
        },
        close: tab.close,
      };
    },
  };
}

function countCharacters(parts: readonly DocumentPart[]): number {
  const length = ({ sections }: DocumentPart): number =>
    sections.reduce((sum, { html }) => sum + html.length, 0);
  return parts.reduce((sum, part) => sum + length(part), 0);
}

/** What is sealed of a print. */
export function describePart(
  { language, lineNumbers, pageDigits, footHash }: PrintJob,
  { part, pdf, pageMap, facts, beginsOnLeft }: PartPrint,
): PartToSeal {
  const pages = lineNumbers && listNumberedPages({ sections: part.sections, lineNumbers }, pageMap);
  return {
    name: part.sections[0]?.id ?? '',
    language,
    pdf,
    facts,
    skippedPages: beginsOnLeft ? 1 : 0,
    zeros: { folio: pageDigits.own, hash: footHash.length },
    lineNumbers: lineNumbers && pages && { style: lineNumbers.style, pages },
  };
}

/** The pages on which a job has its lines numbered, from 1; each of its sections begins on a page of its own. */
export function listNumberedPages(
  { sections, lineNumbers }: Pick<PrintJob, 'sections' | 'lineNumbers'>,
  { pageCount, destinations }: PageMap,
): Set<number> {
  const pages = new Set<number>();
  const starts = sections.map(({ id }) => destinations.get(nameSectionTarget(id))?.page ?? pageCount + 1);
  for (const [index, { id }] of sections.entries()) {
    const end = starts[index + 1] ?? pageCount + 1;
    if (lineNumbers?.sections.has(id))
      for (let page = starts[index] ?? end; page < end; page++) pages.add(page);
  }
  return pages;
}
