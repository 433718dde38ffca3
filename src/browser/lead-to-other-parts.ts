import type { PageDocument } from './page-dom.ts';

declare const document: PageDocument;

/** Runs in the page: links to what is in another part would silently vanish, and get an address that joining knows. */
export function leadToOtherParts(otherPartUrl: string): void {
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const id = (link.getAttribute('href') ?? '').slice(1);
    if (!document.getElementById(id)) link.setAttribute('href', otherPartUrl + id);
  }
}
