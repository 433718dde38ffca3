import path from 'node:path';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { createLanguageTools } from '../../../src/content/environment.ts';
import type { LanguageTools } from '../../../src/content/environment.ts';
import { openIndex } from '../../../src/site/client/search-index.js';
import type { SearchFile } from '../../../src/model/data/data-types.ts';
import type { Entry, SplitIndex, WholeIndex, Words } from '../../../src/site/client/search-index.js';
import { createPageLinks } from '../../../src/site/links/page-links.ts';
import { readPageTemplates } from '../../../src/site/pages/template-pages.ts';
import { listSearchEntries } from '../../../src/site/search/list-search-entries.ts';
import {
  indexScriptName,
  indexWords,
  searchIndexScripts,
} from '../../../src/site/search/search-index-script.ts';
import type { SearchEntry } from '../../../src/site/search/list-search-entries.ts';
import { createVocabulary } from '../../../src/site/search/vocabulary.ts';
import { listSitePages, siteLanguageTools } from '../../../src/site/site-pages.ts';
import { prepareSite } from '../in-browser/site-fixture.ts';
import type { FixtureName } from '../in-browser/site-fixture.ts';

const templates = readPageTemplates(path.resolve(import.meta.dirname, '../../../templates'));

/** A search as it is in the browser, from its scripts; `loaded` has the names of those that ran. */
export interface OpenSearch {
  readonly scripts: ReadonlyMap<string, string>;
  readonly loaded: string[];
  readonly find: (query: string) => Promise<Found>;
  /** In which the page says what is found. */
  readonly words: () => Promise<Words>;
}

interface Found {
  /** In the order of the library, with the words that are marked. */
  readonly hits: readonly { readonly id: number; readonly kind: string; readonly terms: readonly string[] }[];
  readonly hasAllWords: boolean;
  readonly entries: readonly Entry[];
}

/** What can be found in the current edition of a fixture in a language. */
export async function listFixtureEntries(
  name: FixtureName,
  language: string,
): Promise<{
  readonly entries: readonly SearchEntry[];
  readonly tools: LanguageTools;
  /** What the fixture tells the search. */
  readonly own: SearchFile | undefined;
}> {
  const { input, remove } = await prepareSite(name);
  await remove();
  const pages = listSitePages(input, siteLanguageTools(input), templates);
  const view = input.editions[0]!.get(language)!;
  const page = pages.find(({ id }) => id === `${view.id}/search`)!;
  const tools = createLanguageTools(input.words.get(language)!);
  const entries = listSearchEntries({ view, links: createPageLinks(pages, '/')(page), tools });
  return { entries, tools, own: input.searchWords.get(language) };
}

/** Makes the scripts and runs those that are asked for; `longestWhole` as the index has it where it is left out. */
export function openSearch(
  entries: readonly SearchEntry[],
  tools: Pick<LanguageTools, 'label' | 'language'>,
  { longestWhole, own }: { readonly longestWhole?: number; readonly own?: SearchFile | undefined } = {},
): OpenSearch {
  const scripts = searchIndexScripts(
    entries,
    indexWords(entries, createVocabulary(tools.language, own), longestWhole),
    tools,
  );
  const self: { strategiaSearch?: WholeIndex | SplitIndex } = {};
  const loaded: string[] = [];
  const run = (name: string): Promise<void> => {
    loaded.push(name);
    const script = scripts.get(name);
    if (script === undefined) return Promise.reject(new Error(`There is no script "${name}".`));
    runInNewContext(script, { self });
    return Promise.resolve();
  };
  const opening = run(indexScriptName).then(() => openIndex(self.strategiaSearch!, MiniSearch, run));
  const find = async (query: string): Promise<Found> => {
    const index = await opening;
    const { hits: found, hasAllWords } = await index.find(query);
    const hits = found.map((hit) => ({ ...hit, terms: [...hit.terms] }));
    return { hits, hasAllWords, entries: await index.loadEntries(hits.map(({ id }) => id)) };
  };
  const words = async (): Promise<Words> => {
    await opening;
    return self.strategiaSearch!.words;
  };
  return { scripts, loaded, find, words };
}
