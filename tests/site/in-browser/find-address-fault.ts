import { stat } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../../../src/system-error.ts';
import type { Address, ReadSite } from './read-site.ts';

/** Why an address on a page of a site leads nowhere; undefined where it leads somewhere, or to somebody else. */
export async function findAddressFault(
  site: ReadSite,
  page: string,
  { value, isLoaded }: Address,
): Promise<string | undefined> {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(value)) return isLoaded ? 'loaded from elsewhere' : undefined;
  const isServedAnywhere = path.posix.basename(page) === '404.html';
  if (value.startsWith('/') && !isServedAnywhere) return 'an absolute address';
  const target = new URL(value, `http://site.test${site.base}${page}`);
  if (!target.pathname.startsWith(site.base)) return 'outside the site';
  const name = decodeURIComponent(target.pathname.slice(site.base.length));
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  const found = site.pages.get(file);
  if (!found) return (await isFile(path.join(site.folder, file))) ? undefined : 'no such file';
  const id = decodeURIComponent(target.hash.slice(1));
  return id === '' || found.ids.has(id) ? undefined : 'no such anchor';
}

async function isFile(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isFile();
  } catch (error) {
    if (isSystemError(error, ['ENOENT'])) return false;
    throw error;
  }
}
