import { groupBy } from '../../model/group-by.ts';
import { defineEditionPage } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import { listSearchEntries, searchKinds } from '../search/list-search-entries.ts';
import type { SearchEntry } from '../search/list-search-entries.ts';
import { indexScriptName, indexWords, searchIndexScripts } from '../search/search-index-script.ts';
import type { WordIndex } from '../search/search-index-script.ts';
import type { SitePage } from '../shell/site-page.ts';

/** Everything that can be found: by typing where scripts run, else as a list by kinds. */
export function searchPage(scope: PageScope): SitePage {
  const { view, tools } = scope;
  // On the web and in the archive the addresses differ, the words do not.
  let index: WordIndex | undefined;
  return defineEditionPage(scope, 'search', {
    template: 'search',
    files: (links) => {
      const entries = listSearchEntries({ view, links, tools });
      index ??= indexWords(entries);
      return searchIndexScripts(entries, index, tools);
    },
    context: (links) => ({
      index: indexScriptName,
      kinds: groupEntries(listSearchEntries({ view, links, tools })),
    }),
  });
}

/** The kinds that there are, but for results, which stand with their goals; an origin is said once where it is one. */
function groupEntries(entries: readonly SearchEntry[]): readonly object[] {
  const byKind = groupBy(entries, (entry) => entry.kind);
  return searchKinds.flatMap((kind) => {
    const members = byKind.get(kind);
    if (!members || kind === 'results') return [];
    const notes = new Set(members.map((entry) => entry.note));
    const [note] = notes;
    return [{ kind, entries: members, isMixed: notes.size > 1, note: notes.size > 1 ? undefined : note }];
  });
}
