import { editionPageId } from '../page-ids.ts';
import { definePage, homeStep, stepTo } from '../page-scope.ts';
import type { PageScope } from '../page-scope.ts';
import type { SitePage } from '../site-page.ts';

/** The list of sources that every citation leads to. */
export function sourcesPage(scope: PageScope): SitePage {
  const { view, tools, site } = scope;
  const id = editionPageId(view.id, 'sources');
  return definePage(scope, [view.path, site.paths.sources], {
    id,
    template: 'site/sources.njk',
    title: tools.label('site.sources.heading'),
    description: tools.label('site.sources.description', { title: view.title.text }),
    section: id,
    breadcrumbs: [homeStep(scope), stepTo(editionPageId(view.id, 'front'), view.shortTitle)],
    context: () => ({}),
  });
}
