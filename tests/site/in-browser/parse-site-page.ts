import { parseHTML } from 'linkedom';

/** The little of the DOM that checks of pages use; TypeScript's own DOM types would make their names global everywhere. */
export interface SiteElement {
  readonly id: string;
  readonly localName: string;
  readonly textContent: string;
  readonly getAttribute: (name: string) => string | null;
  readonly closest: (selector: string) => SiteElement | null;
  readonly querySelector: (selector: string) => SiteElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<SiteElement>;
}

/** The elements of a page that a selector finds, in document order. */
export type Select = (selector: string) => SiteElement[];

/** A page of the site, its scripts not run. */
export function parseSitePage(html: string): Select {
  const { document } = parseHTML(html) as unknown as { readonly document: SiteElement };
  return (selector) => [...document.querySelectorAll(selector)];
}
