import { publicTitle } from '../public-title.ts';
import type { EntryView } from '../../model/view.ts';
import { editionPageId } from './page-ids.ts';
import { definePage, frontStep, homeStep } from './page-scope.ts';
import type { PageScope } from './page-scope.ts';
import type { SitePage } from './site-page.ts';

/** The pages right below an edition's front: names in `paths` of `site.json`, and in the labels. */
type EditionPageName =
  | 'about'
  | 'document'
  | 'documents'
  | 'indicators'
  | 'matrix'
  | 'search'
  | 'sources'
  | 'statuses'
  | EntryView['register'];

/** A page right below the edition's front, with the heading, the description and the section of its name. */
export function defineEditionPage(
  scope: PageScope,
  name: EditionPageName,
  page: Pick<SitePage, 'template' | 'context'> & Partial<SitePage>,
): SitePage {
  const { view, tools, site } = scope;
  const id = editionPageId(view.id, name);
  return definePage(scope, [view.path, site.paths[name]], {
    id,
    title: tools.label(`site.${name}.heading`),
    description: tools.label(`site.${name}.description`, { title: publicTitle(view) }),
    section: id,
    breadcrumbs: [homeStep(scope), frontStep(scope)],
    ...page,
  });
}
