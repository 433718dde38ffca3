import { parseHTML } from 'linkedom';

/** The little of the DOM that tests use; TypeScript's own DOM types would make their names global everywhere. */
export interface PageElement {
  readonly textContent: string;
  readonly outerHTML: string;
  readonly closest: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

export interface PageDocument extends PageElement {
  readonly body: PageElement;
}

/** A page of the site as a document, its scripts not run. */
export function parsePage(html: string): PageDocument {
  return (parseHTML(html) as unknown as { readonly document: PageDocument }).document;
}
