import { leaveOutLowestLevel } from '../model/part-of-edition.ts';
import type { EditionView } from '../model/edition.ts';
import type { Progress } from '../progress.ts';
import type { PlannedDocument } from './plan-documents.ts';

/** What a session has on the table. */
const mostSummaryPages = 4;

interface Counted {
  readonly printed: { readonly pageMap: { readonly pageCount: number } };
}

/**
 * Prints a summary with as many levels of goals as its four pages hold; any other form as it is. Where even the top level
 * is too much there is no summary, and a notice says so.
 */
export async function fitSummary<Print extends Counted>(
  { view, form, path }: Pick<PlannedDocument, 'view' | 'form' | 'path'>,
  print: (view: EditionView) => Promise<Print>,
  progress: Pick<Progress, 'notice'>,
): Promise<Print | undefined> {
  const result = await print(view);
  const { pageCount } = result.printed.pageMap;
  if (form !== 'summary' || pageCount <= mostSummaryPages) return result;
  const shorter = leaveOutLowestLevel(view);
  if (shorter) return fitSummary({ view: shorter, form, path }, print, progress);
  progress.notice('summary-left-out', { path, found: pageCount, maximum: mostSummaryPages });
  return undefined;
}
