/**
 * Where a page is read. On the `web` a folder stands for the page in it. From `disk`, out of the archive, every link names
 * its file, fonts are not fetched ahead (browsers refuse that), and no page has an address. A page is rendered once for
 * both: what differs is marked in it, by characters that no text can hold (validation refuses them).
 */
export type Medium = 'web' | 'disk';

/** What an address in markup for both ends in where it leads to another page. */
export const folderMark = '\uFDD0';
/** The address that leads to the page itself. */
export const ownFolderMark = '\uFDD1';

/** Around what only pages on the web have. */
export const onWeb = { begins: '\uFDD2', ends: '\uFDD3' } as const;
/** Around what only pages on disk have. */
export const onDisk = { begins: '\uFDD4', ends: '\uFDD5' } as const;

/** The page in its folder. */
export const folderPage = 'index.html';

/** Of markup for both media what one of them shows. */
export function forMedium(markup: string, medium: Medium): string {
  return medium === 'web'
    ? markup.replace(/\uFDD4[^\uFDD5]*\uFDD5|[\uFDD0-\uFDD3]/g, (found) =>
        found === ownFolderMark ? './' : '',
      )
    : markup.replace(/\uFDD2[^\uFDD3]*\uFDD3|[\uFDD0\uFDD1\uFDD4\uFDD5]/g, (found) =>
        found === folderMark || found === ownFolderMark ? folderPage : '',
      );
}
