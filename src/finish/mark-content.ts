import type { ContentScan } from '../pdf/content-scan.ts';
import type { Edit } from '../pdf/edit-bytes.ts';

/** What a stream's content belongs to. */
export interface ContentMarking {
  /** The types of the owning elements by marked-content number. */
  readonly owners: readonly (string | undefined)[];
  /** The marked-content numbers of forms that are marked where they are drawn, by resource name. */
  readonly hoistedForms: ReadonlyMap<string, number>;
}

/**
 * The edits that mark a stream's content as the structure has it: a sequence by the type of its element, and everything
 * else as an artifact (ISO 14289-1, 7.1), headers and footers as pagination.
 */
export function markContent(scan: ContentScan, { owners, hoistedForms }: ContentMarking): Edit[] {
  const begins: Edit[] = [];
  const ends: Edit[] = [];
  const wrap = (start: number, end: number, text: string): void => {
    begins.push({ start, end: start, text });
    ends.push({ start: end, end, text: 'EMC\n' });
  };
  for (const { start, end, kind } of scan.looseParts)
    wrap(start, end, kind === 'margin' ? '/Artifact <</Type /Pagination>> BDC\n' : artifact);
  for (const [name, { start, end }] of scan.markedForms) {
    const mcid = hoistedForms.get(name);
    if (mcid !== undefined) wrap(start, end + 1, opening(owners[mcid], mcid));
  }
  const sequences = scan.sequences.map(({ mcid, start, contentStart }): Edit => ({
    start,
    end: contentStart,
    text: opening(owners[mcid], mcid),
  }));
  return [...ends, ...begins, ...sequences];
}

/** The edits that take all marks away from a form that is marked where it is drawn. */
export function unmarkContent(scan: ContentScan): Edit[] {
  return scan.sequences.flatMap(({ start, contentStart, contentEnd, end }) => [
    { start, end: contentStart, text: '' },
    { start: contentEnd, end: end + 1, text: '' },
  ]);
}

const artifact = '/Artifact BMC\n';

function opening(owner: string | undefined, mcid: number): string {
  return owner === undefined ? artifact : `/${owner} <</MCID ${mcid}>> BDC\n`;
}
