import { readMarkOperators } from '../../pdf/content/mark-operators.ts';
import type { StreamContent } from '../../pdf/content/stream-content.ts';
import { collectContentOwners } from '../mend/sequence-finder.ts';
import type { Observation } from '../finished-pdf.ts';
import type { InspectedPart } from './inspected-part.ts';

/** All content is either an artifact or held by exactly one element of the structure. */
export function inspectMarkedContent({ document, contents }: InspectedPart): Observation[] {
  const owners = collectContentOwners(document.structure);
  const pages = contents.pages.flatMap((bytes, index) =>
    inspectStream({
      bytes,
      scan: document.contents.pages[index],
      owners: owners.pages.get(index),
      page: index + 1,
    }),
  );
  const xObjects = [...contents.xObjects].flatMap(([number, bytes]) => {
    const xObject = document.contents.xObjects.get(number);
    return inspectStream({
      bytes,
      scan: xObject?.scan,
      owners: owners.xObjects.get(number),
      page: (xObject?.pageIndex ?? 0) + 1,
    });
  });
  return [...pages, ...xObjects];
}

interface StreamToInspect {
  readonly bytes: Buffer;
  readonly scan: StreamContent | undefined;
  readonly owners: readonly (string | undefined)[] | undefined;
  readonly page: number;
}

function inspectStream({ bytes, scan, owners = [], page }: StreamToInspect): Observation[] {
  const observations: Observation[] = [];
  const { mcids, unmarkedPaints, isBalanced } = readMarkOperators(bytes, scan?.markedXObjects ?? new Map());
  if (unmarkedPaints > 0) {
    const detail = `${unmarkedPaints} operators paint outside of marked content`;
    observations.push({ rule: 'unmarked-content', clause: 'ISO 14289-1, 7.1', page, detail });
  }
  if (!isBalanced)
    observations.push({
      rule: 'unbalanced-marks',
      clause: 'ISO 32000-1, 14.6',
      page,
      detail: 'marked content is nested',
    });
  const inContent = new Set(mcids);
  const orphans = mcids.filter((mcid) => owners[mcid] === undefined);
  const absent = owners.flatMap((owner, mcid) => (owner === undefined || inContent.has(mcid) ? [] : [mcid]));
  if (orphans.length > 0 || absent.length > 0 || inContent.size < mcids.length) {
    const detail = `marked-content numbers without an element: ${orphans.join(', ') || 'none'}; without content: ${absent.join(', ') || 'none'}; used: ${mcids.length}, different: ${inContent.size}`;
    observations.push({ rule: 'structure-and-content-differ', clause: 'ISO 32000-1, 14.7.4', page, detail });
  }
  return observations;
}
