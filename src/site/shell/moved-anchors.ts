import { groupBy } from '../../model/group-by.ts';
import type { PageLinks, SitePage } from './site-page.ts';

/** The file beside a page that says where its former anchors are; a page that has it loads `scripts.movedAnchors`. */
export const movedAnchorsName = 'anchors.js';

/** An anchor that a page had while everything stood on it. */
interface MovedAnchor {
  readonly anchor: string;
  /** Where it is now. */
  readonly pageId: string;
}

/**
 * The file of a page whose anchors have moved to others: a classic script, which also loads from disk. It leaves
 * `strategiaAnchors`: the anchors by the addresses of their pages. A browser asks for it only where an address has one.
 */
export function movedAnchors(anchors: readonly MovedAnchor[]): Required<Pick<SitePage, 'files'>> {
  const byPage = [...groupBy(anchors, ({ pageId }) => pageId)];
  const write = (links: PageLinks): string =>
    `self.strategiaAnchors=${JSON.stringify(
      Object.fromEntries(
        byPage.map(([pageId, own]) => [links.page(pageId), own.map(({ anchor }) => anchor)]),
      ),
    )};\n`;
  return { files: (links) => new Map([[movedAnchorsName, write(links)]]) };
}
