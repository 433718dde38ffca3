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
  const title = tools.label('site.notFound.heading');
  return definePage(scope, [], {
    id: notFoundPageId,
    address: `${pageAddress(languageParts(view.language, site.languages))}404.html`,
    template: 'not-found',
    title,
    description: tools.label('site.notFound.description'),
    isServedAnywhere: true,
    context: (links) => {
      const said = new Set([title]);
      return {
        others: site.languages.flatMap((language) => {
          const words = language === view.language ? undefined : scope.toolsByLanguage.get(language);
          // Where it is not translated it stands in English, which another language may have said already.
          const heading = words?.label('site.notFound.heading');
          if (!words || heading === undefined || said.has(heading)) return [];
          said.add(heading);
          return {
            language,
            heading: words.htmlLabel('site.notFound.heading'),
            text: words.htmlLabel('site.notFound.text'),
            home: words.htmlLabel('site.nav.home'),
            homeHref: links.file(pageAddress(languageParts(language, site.languages))),
          };
        }),
      };
    },
  });
}
