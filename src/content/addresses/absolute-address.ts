import type { SiteFile } from '../../model/data/data-types.ts';

/** The address on the web of something on the site, which is given relative to the site's folder. */
export type AbsoluteAddress = (address: string) => string;

/** Undefined where `site.json` names no address. A `base` of its own stands for the path of that address. */
export function createAbsoluteAddress(
  site: Pick<SiteFile, 'url'>,
  base: string,
): AbsoluteAddress | undefined {
  if (site.url === undefined) return undefined;
  const root = new URL(servedUnder(site, base), site.url);
  return (address) => new URL(address, root).href;
}

/** The path under which the site is served, ending in `/`: `base`, else that of the site's address. */
export function servedUnder(site: Pick<SiteFile, 'url'>, base: string): string {
  if (base !== '/' || site.url === undefined) return base;
  const { pathname } = new URL(site.url);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
