import { leaveOutLowestLevel } from '../model/leave-out-lowest-level.ts';
import type { EditionView } from '../model/view.ts';
import { PublishError } from '../problem.ts';
import type { PlannedDocument } from './plan-documents.ts';

/** What a session has on the table. */
const mostSummaryPages = 4;

interface Counted {
  readonly printed: { readonly pageMap: { readonly pageCount: number } };
}

/**
 * Prints a summary with as many levels of goals as its four pages hold; any other form as it is. Throws PublishError
 * `summary-too-long` where even the top level is too much.
 */
export async function fitSummary<Print extends Counted>(
  { view, form, path }: Pick<PlannedDocument, 'view' | 'form' | 'path'>,
  print: (view: EditionView) => Promise<Print>,
): Promise<Print> {
  const result = await print(view);
  const { pageCount } = result.printed.pageMap;
  if (form !== 'summary' || pageCount <= mostSummaryPages) return result;
  const shorter = leaveOutLowestLevel(view);
  if (shorter) return fitSummary({ view: shorter, form, path }, print);
  const values = { found: String(pageCount), maximum: String(mostSummaryPages) };
  throw new PublishError([{ code: 'summary-too-long', file: path, values }]);
}
