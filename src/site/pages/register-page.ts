import { groupBy } from '../../model/group-by.ts';
import type { EntryView } from '../../model/register.ts';
import { commonMark } from '../shell/describe-matrix.ts';
import { defineEditionPage } from '../shell/page-scope.ts';
import { entryPage } from './entry-page.ts';
import { listSections, pageSection } from '../shell/page-sections.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';

/** The partners, then the instruments: the list, and a page for each; none of a register that is empty. */
export function registerPages(scope: PageScope): readonly SitePage[] {
  const { view } = scope;
  return (['partners', 'instruments'] as const)
    .filter((register) => view[register].length > 0)
    .flatMap((register) => [
      registerPage(scope, register),
      ...view[register].map((entry) => entryPage(scope, entry)),
    ]);
}

/** All partners or all instruments by kind, each with the numbers of its goals. */
function registerPage(scope: PageScope, register: EntryView['register']): SitePage {
  const { view } = scope;
  const entries = view[register];
  const kinds = [...groupBy(entries, (entry) => entry.kindId ?? '')].map(([kindId, members]) => ({
    anchor: kindId === '' ? 'other-kinds' : `kind-${kindId}`,
    name: members[0]?.kindName ?? scope.tools.label('site.register.otherKinds'),
    entries: members,
  }));
  return defineEditionPage(scope, register, {
    template: 'register',
    context: () => ({
      register,
      kinds,
      sections: listSections(kinds.map(({ anchor, name }) => pageSection(anchor, name))),
      origin: commonMark(entries.flatMap((entry) => [entry.mark, ...entry.links.map((link) => link.mark)])),
    }),
  });
}
