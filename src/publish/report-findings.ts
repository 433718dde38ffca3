import type { Finding } from '../finish/finished-pdf.ts';
import type { OriginalFile } from '../model/original-file.ts';
import type { Problem } from '../problem.ts';
import { quoteValue } from '../problem.ts';
import { findInData } from './find-in-data.ts';

const longestDetail = 300;

/** Which document was inspected, and what it was made of. */
export interface InspectedFile {
  /** Relative to the site's folder. */
  readonly path: string;
  /** The data folder as messages call it, e.g. `data`. */
  readonly dataFolder: string;
  readonly originals: readonly OriginalFile[];
}

/** What the inspection of a document found, as problems at the places in the data that the texts come from. */
export function reportFindings(
  findings: readonly Finding[],
  { path, dataFolder, originals }: InspectedFile,
): Problem[] {
  return findings.map((finding) => {
    const { page, detail } = finding;
    const texts = finding.texts ?? quotedIn(detail);
    const { name, position } = findInData(texts, originals);
    const [found = '', other = ''] = texts.map((text) => quoteValue(text));
    const place = { document: path, page: page === undefined ? '–' : String(page) };
    return {
      file: `${dataFolder}/${name}`,
      ...(position ? { position } : {}),
      ...(finding.kind === 'layout'
        ? { code: finding.rule, values: { ...place, size: detail, found, other } }
        : {
            code: 'document-finding',
            values: {
              ...place,
              rule: finding.rule,
              clause: finding.clause,
              detail: quoteValue(detail, longestDetail),
            },
          }),
    };
  });
}

/** Details quote texts of the document as JSON does. */
function quotedIn(detail: string): string[] {
  return Array.from(detail.matchAll(/"((?:[^"\\]|\\.)*)"/g), ([, quoted = '']) => quoted);
}
