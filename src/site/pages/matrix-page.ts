import { describeMatrix } from '../shell/describe-matrix.ts';
import { defineEditionPage } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';

/** Which goals concern which domains. Undefined where no goal is given a domain. */
export function matrixPage(scope: PageScope): SitePage | undefined {
  const { view } = scope;
  const matrix = describeMatrix(view);
  if (!matrix) return undefined;
  return defineEditionPage(scope, 'matrix', {
    template: 'matrix',
    context: () => ({ ...matrix, isSortable: true }),
  });
}
