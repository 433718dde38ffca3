import type { EntryLinkView, EntryView } from '../../model/register.ts';
import type { LanguageTools } from '../../content/environment.ts';
import { commonMark } from '../shell/describe-matrix.ts';
import { publicTitle } from '../../content/public-title.ts';
import { linkParts, namePlaces, partPageId, splitList } from '../shell/long-lists.ts';
import type { ListPart } from '../shell/long-lists.ts';
import { editionPageId, entryPageId } from '../links/page-ids.ts';
import { definePage, frontStep, homeStep } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { Breadcrumb, SitePage } from '../shell/site-page.ts';

/** A partner or an instrument with the goals that name it; on several pages where they are many. */
export function entryPages(scope: PageScope, entry: EntryView): readonly SitePage[] {
  const parts = splitList(entry.links, ({ sources }) => 6 + sources.length);
  const linksMark = commonMark(entry.links.map((link) => link.mark));
  return parts.map((part) => entryPage(scope, entry, { parts, part, linksMark }));
}

interface EntryGoals {
  readonly parts: readonly ListPart<EntryLinkView>[];
  /** The one that the page shows. */
  readonly part: ListPart<EntryLinkView>;
  readonly linksMark: ReturnType<typeof commonMark>;
}

function entryPage(scope: PageScope, entry: EntryView, { parts, part, linksMark }: EntryGoals): SitePage {
  const { view, tools, site } = scope;
  const register = editionPageId(view.id, entry.register);
  const id = entryPageId(view.id, entry.register, entry.id);
  const range = parts.length > 1 ? namePlaces(part) : undefined;
  const isFirst = part === parts[0];
  return definePage(scope, [view.path, site.paths[entry.register], entry.id, ...part.words], {
    id: partPageId(id, part),
    template: 'entry',
    title: range === undefined || isFirst ? entry.name.marked : `${entry.name.marked} ${range}`,
    description: tools.label('site.entry.description', { title: publicTitle(view) }),
    ...(entry.name.mark === 'proposal' ? { sharedTitle: tools.label(`site.${entry.register}.heading`) } : {}),
    section: register,
    breadcrumbs: [
      homeStep(scope),
      frontStep(scope),
      { pageId: register, name: tools.label(`site.${entry.register}.heading`), language: undefined },
      ...(isFirst ? [] : [firstStep(entry, id, tools)]),
    ],
    context: () => ({
      entry,
      goals: part.members,
      range,
      listPages: linkParts(id, parts, part),
      linksMark,
    }),
  });
}

/** The step to the page on which the goals of an entry begin. */
function firstStep({ name, register }: EntryView, pageId: string, tools: LanguageTools): Breadcrumb {
  return {
    pageId,
    name: name.marked,
    language: name.isForeign ? name.language : undefined,
    ...(name.mark === 'proposal' ? { sharedName: tools.label(`site.${register}.heading`) } : {}),
  };
}
