import type { SiteFile } from '../model/data/data-types.ts';

/** Whether a public body speaks here: a publisher who is somebody else says so in its kind. */
export function isOfficialSite({ publisher }: Pick<SiteFile, 'publisher'>): boolean {
  return publisher !== undefined && (publisher.kind ?? 'authority') === 'authority';
}
