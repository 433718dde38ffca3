import { groupBy } from '../../model/group-by.ts';
import { onceAnEdition } from '../../content/once-an-edition.ts';
import { editionPageId, entryPageId, goalPageId, indicatorPageId } from './page-ids.ts';
import { folderMark, folderPage, ownFolderMark } from './medium.ts';
import type { Medium } from './medium.ts';
import type { PageLinks, SitePage } from '../shell/site-page.ts';

/**
 * Makes the links of each page: relative, so that the site works under any path. In markup for `both` media they are marked,
 * see `forMedium`.
 */
export function createPageLinks(
  pages: readonly SitePage[],
  base: string,
  medium: Medium | 'both' = 'web',
): (from: SitePage) => PageLinks {
  const addresses = new Map(
    [...groupBy(pages, ({ language }) => language)].map(([language, own]) => [
      language,
      new Map(own.map(({ id, address }) => [id, address])),
    ]),
  );
  const addressOf = (pageId: string, language: string): string => {
    const address = addresses.get(language)?.get(pageId);
    if (address === undefined) throw new Error(`There is no page "${pageId}" in the language "${language}".`);
    return address;
  };
  const sourceAnchors = onceAnEdition(
    ({ sources }) => new Map(sources.map(({ id, anchor }) => [id, anchor])),
  );
  return (from) => {
    const reach = (address: string): string =>
      from.isServedAnywhere ? base + address : nameFolder(relativeAddress(from.address, address), medium);
    const page: PageLinks['page'] = (pageId, fragment) =>
      reach(addressOf(pageId, from.language)) + hash(fragment);
    const hasPage = (pageId: string): boolean => addresses.get(from.language)?.has(pageId) ?? false;
    const editionId = from.edition.id;
    return {
      page,
      hasPage,
      translation: (language) => reach(addressOf(from.id, language)),
      file: (file, fragment) => reach(file) + hash(fragment),
      goal: (goal, fragment) => page(goalPageId(editionId, goal.id), fragment),
      entry: (register, entryId) => page(entryPageId(editionId, register, entryId)),
      indicator: ({ id, anchor }) => {
        const own = indicatorPageId(editionId, id);
        return hasPage(own) ? page(own) : page(editionPageId(editionId, 'indicators'), anchor);
      },
      source: (sourceId) => {
        const anchor = sourceAnchors(from.edition).get(sourceId);
        if (anchor === undefined) throw new Error(`The edition "${editionId}" has no source "${sourceId}".`);
        return page(editionPageId(editionId, 'sources'), anchor);
      },
    };
  };
}

/** What leads to a folder, as a medium has it. */
function nameFolder(address: string, medium: Medium | 'both'): string {
  if (medium === 'web' || !address.endsWith('/')) return address;
  const isOwn = address === './';
  if (medium === 'disk') return isOwn ? folderPage : address + folderPage;
  return isOwn ? ownFolderMark : address + folderMark;
}

/** From one address to another; `./` for the folder of the page itself. */
export function relativeAddress(from: string, to: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  let common = 0;
  for (let end = folder.indexOf('/') + 1; end > 0; end = folder.indexOf('/', end) + 1) {
    if (!to.startsWith(folder.slice(0, end))) break;
    common = end;
  }
  const foldersAbove = folder.slice(common).split('/').length - 1;
  return '../'.repeat(foldersAbove) + to.slice(common) || './';
}

function hash(fragment: string | undefined): string {
  return fragment === undefined ? '' : `#${encodeURIComponent(fragment)}`;
}
