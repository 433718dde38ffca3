import type { ContentScan } from '../pdf/content-scan.ts';
import type { Edit } from '../pdf/edit-bytes.ts';

/**
 * The edits that mark a stream's content as the structure has it: a sequence by the type of its element, and everything
 * else as an artifact (ISO 14289-1, 7.1), headers and footers as pagination. `owners` has the types by number.
 */
export function markContent(scan: ContentScan, owners: readonly (string | undefined)[]): Edit[] {
  const edits: Edit[] = [];
  for (const { start, end, kind } of scan.looseParts) {
    const text = kind === 'margin' ? '/Artifact <</Type /Pagination>> BDC\n' : artifact;
    edits.push({ start, end: start, text }, { start: end, end, text: 'EMC\n' });
  }
  for (const { mcid, start, contentStart } of scan.sequences) {
    const owner = owners[mcid];
    const text = owner === undefined ? artifact : `/${owner} <</MCID ${mcid}>> BDC\n`;
    edits.push({ start, end: contentStart, text });
  }
  return edits;
}

const artifact = '/Artifact BMC\n';
