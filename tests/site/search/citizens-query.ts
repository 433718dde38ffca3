/** Something that a citizen types, and what has to be among the first three hits for Toruń. */
export interface CitizensQuery {
  readonly language: 'pl' | 'en';
  readonly query: string;
  /** Addresses below that of the edition, of which one has to be found; a result counts as the page of its goal. */
  readonly meant: readonly string[];
}
