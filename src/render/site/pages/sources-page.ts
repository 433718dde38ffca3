import { defineEditionPage } from '../define-edition-page.ts';
import type { PageScope } from '../page-scope.ts';
import type { SitePage } from '../site-page.ts';

/** The list of sources that every citation leads to. */
export function sourcesPage(scope: PageScope): SitePage {
  return defineEditionPage(scope, 'sources', {
    template: 'site/sources.njk',
    context: () => ({}),
  });
}
