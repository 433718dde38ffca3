/** The kinds of what is found, in the order in which they are shown. */
export const searchKinds = [
  'goals',
  'results',
  'partners',
  'instruments',
  'indicators',
  'chapters',
  'sources',
] as const;

/** Something that can be found; what is not there is left out, as the index is sent to browsers. */
export interface SearchEntry {
  readonly kind: (typeof searchKinds)[number];
  readonly number?: string;
  readonly title: string;
  /** How it is cited, `cel 2.4`: found, but not shown. */
  readonly citedAs?: string;
  /** To what it belongs: `Spodziewane rezultaty celu 2.4`. */
  readonly context?: string;
  /** What is searched beside the title, and shown where a word stands in it. */
  readonly text?: string;
  /** Its origin in words, where that is no source. */
  readonly note?: string;
  readonly href: string;
  /** The language of the title and the text where it is not that of the page. */
  readonly language?: string;
}
