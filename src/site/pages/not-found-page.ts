import { languageParts, pageAddress } from '../../content/addresses/page-address.ts';
import { notFoundPageId } from '../links/page-ids.ts';
import { definePage } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';

/**
 * What a server shows for an address that does not exist: `404.html`, in the folder of its language. Servers that know only
 * the first of these show it for all addresses, so that it says the same in every language.
 */
export function notFoundPage(scope: PageScope): SitePage {
  const { view, tools, site } = scope;
  return definePage(scope, [], {
    id: notFoundPageId,
    address: `${pageAddress(languageParts(view.language, site.languages))}404.html`,
    template: 'not-found',
    title: tools.label('site.notFound.heading'),
    description: tools.label('site.notFound.description'),
    isServedAnywhere: true,
    context: (links) => ({
      others: site.languages.flatMap((language) => {
        const words = language === view.language ? undefined : scope.toolsByLanguage.get(language);
        if (!words) return [];
        return {
          language,
          heading: words.htmlLabel('site.notFound.heading'),
          text: words.htmlLabel('site.notFound.text'),
          home: words.htmlLabel('site.nav.home'),
          homeHref: links.file(pageAddress(languageParts(language, site.languages))),
        };
      }),
    }),
  });
}
