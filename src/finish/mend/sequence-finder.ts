import type { StreamContent, MarkedSequence } from '../../pdf/content/stream-content.ts';
import type { PageContents } from '../../pdf/content/read-content.ts';
import type { MarkedContent, StructureElement } from '../../pdf/structure/structure-element.ts';
import { UnknownPdfError } from '../../pdf/syntax/unknown-pdf-error.ts';
import { walkStructure } from '../../pdf/structure/structure-element.ts';

/** Finds what a leaf of the structure tree stands for in the content of its page or form XObject. */
export type FindSequence = (content: MarkedContent) => MarkedSequence | undefined;

/** A finder for scanned contents. Throws `UnknownPdfError` where a number is used twice in one stream. */
export function createSequenceFinder(contents: PageContents): FindSequence {
  const onPages = contents.pages.map(indexSequences);
  const inXObjects = new Map(
    [...contents.xObjects].map(([number, xObject]) => [number, indexSequences(xObject.scan)]),
  );
  return ({ pageIndex, xObjectNumber, mcid }) =>
    (xObjectNumber === undefined ? onPages[pageIndex] : inXObjects.get(xObjectNumber))?.get(mcid);
}

function indexSequences(scan: StreamContent): Map<number, MarkedSequence> {
  const byMcid = new Map(scan.sequences.map((sequence) => [sequence.mcid, sequence]));
  if (byMcid.size !== scan.sequences.length)
    throw new UnknownPdfError('a marked-content number is used twice');
  return byMcid;
}

/** The types of the elements that hold the marked sequences of pages and form XObjects, by marked-content number. */
interface ContentOwners {
  /** By page index. */
  readonly pages: ReadonlyMap<number, readonly (string | undefined)[]>;
  /** By the numbers that the form XObjects have in the printed PDF. */
  readonly xObjects: ReadonlyMap<number, readonly (string | undefined)[]>;
}

/** Finds the owners of all marked content. */
export function collectContentOwners(structure: StructureElement): ContentOwners {
  const pages = new Map<number, (string | undefined)[]>();
  const xObjects = new Map<number, (string | undefined)[]>();
  for (const { type, kids } of walkStructure(structure))
    for (const kid of kids) {
      if (kid.kind !== 'content') continue;
      const [owners, key] =
        kid.xObjectNumber === undefined ? [pages, kid.pageIndex] : [xObjects, kid.xObjectNumber];
      const types = owners.get(key) ?? [];
      types[kid.mcid] = type;
      owners.set(key, types);
    }
  return { pages, xObjects };
}
