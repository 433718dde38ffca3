import { languageParts, pageAddress } from '../../content/addresses/page-address.ts';
import { notFoundPageId } from '../links/page-ids.ts';
import { definePage } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';

/** What a server shows for an address that does not exist: `404.html`, in the folder of its language. */
export function notFoundPage(scope: PageScope): SitePage {
  const { view, tools, site } = scope;
  return definePage(scope, [], {
    id: notFoundPageId,
    address: `${pageAddress(languageParts(view.language, site.languages))}404.html`,
    template: 'not-found',
    title: tools.label('site.notFound.heading'),
    description: tools.label('site.notFound.description'),
    isServedAnywhere: true,
    context: () => ({}),
  });
}
