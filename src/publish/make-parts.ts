import { deserialize, serialize } from 'node:v8';
import { nameSectionTarget } from '../browser/paginate/compose-document.ts';
import type { PartPrint, PartToPrint } from '../browser/paginate/print-parts.ts';
import type { DocumentPart } from '../browser/paginate/split-document.ts';
import type { TargetInspection } from '../browser/in-page/contract.ts';
import { printJob, printJobDigits } from '../browser/print-document.ts';
import type { PartToSeal } from '../finish/seal/seal-part.ts';
import { unpackFonts, unpackSealed } from '../finish/seal/sealing.ts';
import type { PackedPart, Sealer } from '../finish/seal/sealing.ts';
import type { PartFont } from '../finish/fonts/part-fonts.ts';
import type { SealedDestination, SealedPart } from '../finish/seal/sealed-part.ts';
import type { PrintJob } from '../model/print/print-job.ts';
import type { Cache } from '../output/cache.ts';
import type { PageMap } from '../pdf/read/page-map.ts';
import type { Settings } from '../settings.ts';
import { createKeys } from './part-keys.ts';
import type { SharedBrowser } from './share-browser.ts';

/** A part of a document, printed, mended and kept: what others have to know of it, and how the rest is read. */
export interface MadePart {
  readonly part: DocumentPart;
  readonly pageCount: number;
  readonly destinations: readonly SealedDestination[];
  /** What leads where. */
  readonly targets: TargetInspection;
  readonly read: () => Promise<SealedPart>;
  readonly readFonts: () => Promise<readonly PartFont[]>;
}

/** Makes the parts of documents: takes those that are kept, prints and mends the others. */
export interface PartMaker {
  readonly make: (job: PrintJob, parts: readonly PartToPrint[]) => Promise<MadePart[]>;
  /** The print of all digits in each face of a job. */
  readonly makeDigits: (job: PrintJob) => Promise<Uint8Array>;
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

  return {
    make: async (job, parts) => {
      const keys = keysOf(job);
      const keyOf = new Map(parts.map((wanted) => [wanted.part.index, keys.part(wanted)]));
      const made = new Map<number, MadePart>();
      const takeEach = async (wanted: readonly PartToPrint[]): Promise<PartToPrint[]> => {
        const missing = await Promise.all(
          wanted.map(async (one) => {
            const taken = await take(keyOf.get(one.part.index) ?? '', one.part);
            if (taken) made.set(one.part.index, taken);
            return taken ? [] : [one];
          }),
        );
        return missing.flat();
      };
      const missing = await takeEach(parts);
      if (missing.length > 0)
        await browser.use(async (handle) => {
          const onPrint = (print: PartPrint): Promise<void> =>
            keep(keyOf.get(print.part.index) ?? '', job, print);
          await printJob(handle, job, missing, { settings, signal, onPrint });
        });
      const lost = await takeEach(missing);
      if (lost.length > 0) throw new Error('What was just printed is not there any more.');
      return parts.flatMap(({ part }) => made.get(part.index) ?? []);
    },
    makeDigits: async (job) => {
      const key = keysOf(job).digits();
      const kept = await cache.read(key);
      if (kept) return kept;
      const digits = await browser.use((handle) => printJobDigits(handle, job, { settings, signal }));
      await cache.write(key, digits);
      return digits;
    },
  };
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
