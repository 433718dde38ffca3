import { checkTargets, findHidden, joinInspections } from '../../browser/paginate/check-targets.ts';
import type { PartToPrint } from '../../browser/paginate/print-parts.ts';
import { splitDocument } from '../../browser/paginate/split-document.ts';
import type { DocumentPart } from '../../browser/paginate/split-document.ts';
import type { PageNumbers, PrintJob } from '../../model/print/print-job.ts';
import { PublishError } from '../../problem.ts';
import type { DocumentMaker, MadePart, PartMaker } from './make-parts.ts';
import { createPartPlacer } from './place-parts.ts';
import type { PartPlacer, PlacedPart } from './place-parts.ts';

/** A document in parts that lie one behind the other, and where everything in it is. */
export interface MadeDocument {
  readonly parts: readonly PlacedPart[];
  readonly numbers: PageNumbers;
  /** The print of all digits in each face, from which numbers are written. */
  readonly digits: Uint8Array;
}

/**
 * Makes each part of a job once. Page numbers are left to finishing, but for those that are joined to ranges: such parts, and
 * what is behind them, are made when the pages before them are known. Throws PublishError as `checkTargets` says, `print-target-hidden`, and what the
 * maker throws.
 */
export async function makeDocument(job: PrintJob, maker: PartMaker): Promise<MadeDocument> {
  const parts = splitDocument(job);
  const own = maker.open(job, parts);
  try {
    const early = parts.filter(({ isLate }) => !isLate);
    const made = new Map((await own.make(early.map(planEarly))).map((part) => [part.part.index, part]));
    const placer = createPartPlacer();
    const placed: PlacedPart[] = [];
    for (const part of parts)
      placed.push(placer.place(made.get(part.index) ?? (await makeLate(part, { job, own, placer }))));
    const numbers = placer.numbers();
    const inspection = joinInspections(placed.map(({ targets }) => targets));
    const problems = [...checkTargets(inspection, job.name), ...findHidden(inspection, numbers, job.name)];
    if (problems.length > 0) throw new PublishError(problems);
    return { parts: placed, numbers, digits: await own.makeDigits() };
  } finally {
    await own.close();
  }
}

function planEarly(part: DocumentPart): PartToPrint {
  return { part, beginsOnLeft: false, pageOf: new Map() };
}

interface LateContext {
  readonly job: PrintJob;
  readonly own: DocumentMaker;
  readonly placer: PartPlacer;
}

async function makeLate(part: DocumentPart, { job, own, placer }: LateContext): Promise<MadePart> {
  const beginsAnywhere = job.isSingleSided !== true && part.sections[0]?.startsOnRight !== true;
  const beginsOnLeft = beginsAnywhere && placer.isNextOnLeft();
  const [made] = await own.make([{ part, beginsOnLeft, pageOf: placer.numbers().pageOf }]);
  if (!made) throw new Error(`Part ${part.index} was not made.`);
  return made;
}
