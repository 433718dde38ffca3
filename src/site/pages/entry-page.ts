import type { EntryView } from '../../model/register.ts';
import { commonMark } from '../shell/describe-matrix.ts';
import { publicTitle } from '../../content/public-title.ts';
import { editionPageId, entryPageId } from '../links/page-ids.ts';
import { definePage, frontStep, homeStep } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';

/** A partner or an instrument with the goals that name it. */
export function entryPage(scope: PageScope, entry: EntryView): SitePage {
  const { view, tools, site } = scope;
  const register = editionPageId(view.id, entry.register);
  return definePage(scope, [view.path, site.paths[entry.register], entry.id], {
    id: entryPageId(view.id, entry.register, entry.id),
    template: 'entry',
    title: entry.name.marked,
    description: tools.label('site.entry.description', { title: publicTitle(view) }),
    ...(entry.name.mark === 'proposal' ? { sharedTitle: tools.label(`site.${entry.register}.heading`) } : {}),
    section: register,
    breadcrumbs: [
      homeStep(scope),
      frontStep(scope),
      { pageId: register, name: tools.label(`site.${entry.register}.heading`), language: undefined },
    ],
    context: () => ({
      entry,
      linksMark: commonMark(entry.links.map((link) => link.mark)),
    }),
  });
}
