import type { EditionView } from '../model/edition.ts';
import type { Progress } from '../progress.ts';
import type { PlannedDocument } from './plan-documents.ts';

interface Counted {
  readonly numbers: { readonly pageCount: number };
}

/**
 * Prints a document, and again with less in it as long as it has more pages than its form may have. Where even the least
 * is too much there is no document, and a notice says so.
 */
export async function fitPages<Print extends Counted>(
  { view, form, path }: Pick<PlannedDocument, 'view' | 'form' | 'path'>,
  print: (view: EditionView) => Promise<Print>,
  progress: Pick<Progress, 'notice'>,
): Promise<Print | undefined> {
  const result = await print(view);
  const { pageCount } = result.numbers;
  const { pageLimit } = form;
  if (!pageLimit || pageCount <= pageLimit.most) return result;
  const shorter = pageLimit.shorten(view);
  if (shorter) return fitPages({ view: shorter, form, path }, print, progress);
  progress.notice('document-left-out', { path, found: pageCount, maximum: pageLimit.most });
  return undefined;
}
