import type { PageMap, PlaceOnPage } from '../pdf/page-map.ts';

/** The page map of prints that lie one behind the other. */
export function joinPageMaps(maps: readonly PageMap[]): PageMap {
  const destinations = new Map<string, PlaceOnPage>();
  let pageCount = 0;
  for (const map of maps) {
    for (const [id, place] of map.destinations)
      destinations.set(id, { ...place, page: place.page + pageCount });
    pageCount += map.pageCount;
  }
  return { pageCount, destinations };
}
