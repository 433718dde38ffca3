import { describeMatrix } from '../describe-matrix.ts';
import { editionPageId } from '../page-ids.ts';
import { definePage, homeStep, stepTo } from '../page-scope.ts';
import type { PageScope } from '../page-scope.ts';
import type { SitePage } from '../site-page.ts';

/** Which goals concern which domains. Undefined where no goal is given a domain. */
export function matrixPage(scope: PageScope): SitePage | undefined {
  const { view, tools, site } = scope;
  const matrix = describeMatrix(view);
  if (!matrix) return undefined;
  const id = editionPageId(view.id, 'matrix');
  return definePage(scope, [view.path, site.paths.matrix], {
    id,
    template: 'site/matrix.njk',
    title: tools.label('site.matrix.heading'),
    description: tools.label('site.matrix.description', { title: view.title.text }),
    section: id,
    breadcrumbs: [homeStep(scope), stepTo(editionPageId(view.id, 'front'), view.shortTitle)],
    context: () => ({ ...matrix, isSortable: true }),
  });
}
