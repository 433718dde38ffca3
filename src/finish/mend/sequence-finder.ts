import type { ContentScan, MarkedSequence } from '../../pdf/content/page-content.ts';
import type { ScannedContents } from '../../pdf/content/read-content.ts';
import type { MarkedContent, StructureElement } from '../../pdf/structure/structure-element.ts';
import { UnknownPdfError } from '../../pdf/syntax/unknown-pdf-error.ts';
import { walkStructure } from '../../pdf/structure/structure-element.ts';

/** Finds what a leaf of the structure tree stands for in the content of its page or form. */
export type FindSequence = (content: MarkedContent) => MarkedSequence | undefined;

/** A finder for scanned contents. Throws `UnknownPdfError` where a number is used twice in one stream. */
export function createSequenceFinder(contents: ScannedContents): FindSequence {
  const onPages = contents.pages.map(indexSequences);
  const inForms = new Map([...contents.forms].map(([number, form]) => [number, indexSequences(form.scan)]));
  return ({ pageIndex, formNumber, mcid }) =>
    (formNumber === undefined ? onPages[pageIndex] : inForms.get(formNumber))?.get(mcid);
}

function indexSequences(scan: ContentScan): Map<number, MarkedSequence> {
  const byMcid = new Map(scan.sequences.map((sequence) => [sequence.mcid, sequence]));
  if (byMcid.size !== scan.sequences.length)
    throw new UnknownPdfError('a marked-content number is used twice');
  return byMcid;
}

/** The types of the elements that hold the marked sequences of pages and forms, by marked-content number. */
interface ContentOwners {
  /** By page index. */
  readonly pages: ReadonlyMap<number, readonly (string | undefined)[]>;
  /** By the numbers that the forms have in the printed PDF. */
  readonly forms: ReadonlyMap<number, readonly (string | undefined)[]>;
}

/** Finds the owners of all marked content. */
export function collectContentOwners(structure: StructureElement): ContentOwners {
  const pages = new Map<number, (string | undefined)[]>();
  const forms = new Map<number, (string | undefined)[]>();
  for (const { type, kids } of walkStructure(structure))
    for (const kid of kids) {
      if (kid.kind !== 'content') continue;
      const [owners, key] = kid.formNumber === undefined ? [pages, kid.pageIndex] : [forms, kid.formNumber];
      const types = owners.get(key) ?? [];
      types[kid.mcid] = type;
      owners.set(key, types);
    }
  return { pages, forms };
}
