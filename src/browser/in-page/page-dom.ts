/**
 * The little of the DOM that functions run in the page use. TypeScript's own DOM types would make `document`, `name` or
 * `event` known names in the whole program, where they do not exist.
 */
export interface PageElement {
  readonly nodeType: 1;
  readonly localName: string;
  readonly id: string;
  readonly childNodes: Iterable<PageNode>;
  readonly children: Iterable<PageElement>;
  className: string;
  textContent: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  closest(selector: string): PageElement | null;
  matches(selector: string): boolean;
  querySelectorAll<T extends PageElement = PageElement>(selector: string): Iterable<T>;
  append(...nodes: PageElement[]): void;
  before(...nodes: PageElement[]): void;
  remove(): void;
}

/** A run of characters. */
export interface PageText {
  readonly nodeType: 3;
  readonly data: string;
}

/** A comment. */
export interface PageComment {
  readonly nodeType: 8;
}

export type PageNode = PageElement | PageText | PageComment;

/** An `a`; its `href` is absolute. */
export interface PageLink extends PageElement {
  readonly href: string;
}

/** An `img`. */
export interface PageImage extends PageElement {
  loading: string;
  decode(): Promise<void>;
}

/** One `@font-face`. */
export interface PageFont {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  load(): Promise<unknown>;
}

/** What applies to an element or to one of its pseudo-elements. */
export interface PageStyle {
  readonly display: string;
  readonly visibility: string;
  readonly content: string;
}

export interface PageDocument {
  readonly body: PageElement;
  readonly documentElement: PageElement;
  readonly fonts: Iterable<PageFont>;
  getElementById(id: string): PageElement | null;
  querySelectorAll<T extends PageElement = PageElement>(selector: string): Iterable<T>;
  createElement(name: string): PageElement;
}
