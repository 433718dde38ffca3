import { groupBy } from '../../model/group-by.ts';
import { editionPageId } from '../links/page-ids.ts';
import type { EditionPageKind } from '../links/page-ids.ts';
import { isLong } from '../shell/long-lists.ts';
import { defineEditionPage } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import { listSearchEntries, searchKinds } from '../search/list-search-entries.ts';
import type { SearchEntry } from '../search/list-search-entries.ts';
import { indexScriptName, indexWords, searchIndexScripts } from '../search/search-index-script.ts';
import type { WordIndex } from '../search/search-index-script.ts';
import { createVocabulary } from '../search/vocabulary.ts';
import type { SitePage } from '../shell/site-page.ts';

/** Everything that can be found: by typing where scripts run, else as a list by kinds. */
export function searchPage(scope: PageScope): SitePage {
  const { view, tools, ownPages } = scope;
  // On the web and in the archive the addresses differ, the words do not.
  let index: WordIndex | undefined;
  return defineEditionPage(scope, 'search', {
    template: 'search',
    files: (links) => {
      const entries = listSearchEntries({ view, links, tools, ownPages });
      index ??= indexWords(entries, createVocabulary(tools.language, scope.searchWords));
      return searchIndexScripts(entries, index, tools);
    },
    context: (links) => {
      const kinds = groupEntries(listSearchEntries({ view, links, tools, ownPages }), view.id);
      return { index: indexScriptName, kinds, listed: kinds.filter(({ entries }) => entries) };
    },
  });
}

/** A kind with its members, or with the page that lists them. */
interface KindOfEntries {
  readonly kind: SearchEntry['kind'];
  readonly count: number;
  readonly pageId?: string;
  readonly entries?: readonly SearchEntry[];
  readonly isMixed?: boolean;
  readonly note?: string | undefined;
}

/** Where the members of each kind are listed but here; results stand with their goals, own pages in the foot. */
const listPages: Readonly<Record<Exclude<SearchEntry['kind'], 'results' | 'pages'>, EditionPageKind>> = {
  goals: 'front',
  partners: 'partners',
  instruments: 'instruments',
  indicators: 'indicators',
  chapters: 'about',
  sources: 'sources',
};

/**
 * The kinds that there are, but for results; an origin is said once where it is one. A kind of many members leads to the
 * page that lists them.
 */
function groupEntries(entries: readonly SearchEntry[], editionId: string): readonly KindOfEntries[] {
  const byKind = groupBy(entries, (entry) => entry.kind);
  return searchKinds.flatMap((kind): readonly KindOfEntries[] => {
    const members = byKind.get(kind);
    if (!members || kind === 'results') return [];
    if (kind !== 'pages' && isLong(members))
      return [{ kind, count: members.length, pageId: editionPageId(editionId, listPages[kind]) }];
    const notes = new Set(members.map((entry) => entry.note));
    const [note] = notes;
    const isMixed = notes.size > 1;
    return [{ kind, count: members.length, entries: members, isMixed, note: isMixed ? undefined : note }];
  });
}
