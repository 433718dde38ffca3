import { defineEditionPage } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';

/** The list of sources that every citation leads to. */
export function sourcesPage(scope: PageScope): SitePage {
  return defineEditionPage(scope, 'sources', {
    template: 'sources',
    context: () => ({}),
  });
}
