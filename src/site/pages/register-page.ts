import { groupBy } from '../../model/group-by.ts';
import type { EntryView } from '../../model/register.ts';
import { commonMark } from '../shell/describe-matrix.ts';
import { countEntryGoals } from '../shell/goal-row.ts';
import { mostGoalsNamed, partPageId, splitList } from '../shell/long-lists.ts';
import type { ListPart } from '../shell/long-lists.ts';
import { editionPageId } from '../links/page-ids.ts';
import { defineListPages } from '../shell/page-scope.ts';
import { entryPages } from './entry-page.ts';
import { listSections, pageSection } from '../shell/page-sections.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';

/** The partners, then the instruments: the list, and a page for each; none of a register that is empty. */
export function registerPages(scope: PageScope): readonly SitePage[] {
  const { view } = scope;
  return (['partners', 'instruments'] as const)
    .filter((register) => view[register].length > 0)
    .flatMap((register) => [
      ...listPages(scope, register),
      ...view[register].flatMap((entry) => entryPages(scope, entry)),
    ]);
}

/**
 * All partners or all instruments by kind, each with the numbers of its goals, or how many these are. A long register has
 * several pages; the first leads to every kind.
 */
function listPages(scope: PageScope, register: EntryView['register']): readonly SitePage[] {
  const entries = [...groupBy(scope.view[register], (entry) => entry.kindId ?? '').values()].flat();
  const origin = commonMark(
    entries.flatMap((entry) => [entry.mark, ...entry.links.map((link) => link.mark)]),
  );
  const parts = splitList(entries, ({ links }) => 5 + 2 * Math.min(links.length, mostGoalsNamed));
  const listId = editionPageId(scope.view.id, register);
  return defineListPages(scope, register, parts, (part, frame) => {
    const kinds = listKinds(part.members, scope);
    return {
      template: 'register',
      context: () => ({
        ...frame,
        register,
        kinds,
        sections:
          parts.length > 1 ? [] : listSections(kinds.map(({ anchor, name }) => pageSection(anchor, name))),
        kindPages: frame.isFirst && parts.length > 1 ? findKinds(parts, listId, scope) : [],
        countGoals: (entry: EntryView) => countEntryGoals(entry, scope.view, scope.tools),
        origin,
      }),
    };
  });
}

interface RegisterKind {
  readonly anchor: string;
  readonly name: string;
  readonly entries: readonly EntryView[];
}

function listKinds(entries: readonly EntryView[], { tools }: PageScope): readonly RegisterKind[] {
  return [...groupBy(entries, (entry) => entry.kindId ?? '')].map(([kindId, members]) => ({
    anchor: kindId === '' ? 'other-kinds' : `kind-${kindId}`,
    name: members[0]?.kindName ?? tools.label('site.register.otherKinds'),
    entries: members,
  }));
}

/** Where each kind begins; those on other pages have their old anchors in this list. */
function findKinds(
  parts: readonly ListPart<EntryView>[],
  listId: string,
  scope: PageScope,
): readonly { readonly anchor: string; readonly name: string; readonly pageId: string }[] {
  const places = parts.flatMap((part) =>
    listKinds(part.members, scope).map(({ anchor, name }) => ({
      anchor,
      name,
      pageId: partPageId(listId, part),
    })),
  );
  return places.filter(({ anchor }, index) => places.findIndex((other) => other.anchor === anchor) === index);
}
