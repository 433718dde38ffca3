import type { Finding } from '../finish/finished-pdf.ts';
import type { Problem } from '../problem.ts';
import { quoteValue } from '../problem.ts';

const longestDetail = 300;

/** What the inspection of a document found, as problems of the document `file`. */
export function reportFindings(findings: readonly Finding[], file: string): Problem[] {
  return findings.map(({ rule, clause, page, detail }) => ({
    code: 'document-finding',
    file,
    values: {
      rule,
      clause,
      page: page === undefined ? '–' : String(page),
      detail: quoteValue(detail, longestDetail),
    },
  }));
}
