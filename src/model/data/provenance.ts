import type { Citation, ListStatus } from './data-types.ts';

/**
 * Where a statement comes from.
 * `sourced`: it has sources. `proposal`: an editors' proposal. `none`: explicitly empty.
 * `missing`: not supplied. `editorial`: words of the editors about the document, no statement of the strategy.
 */
export type Mark = 'sourced' | 'proposal' | 'none' | 'missing' | 'editorial';

/** The resolved origin of one statement. */
export interface Provenance {
  readonly mark: Mark;
  readonly sources: readonly Citation[];
}

/** What a statement says about its own origin. */
export interface OwnProvenance {
  readonly status?: ListStatus;
  readonly sources?: readonly Citation[];
}

/** The origin of words that the editors wrote about the document. */
export const editorial: Provenance = { mark: 'editorial', sources: [] };

/** What a file's statements inherit from the `sources` that the file names. */
export function fileProvenance(sources: readonly Citation[] | undefined): Provenance {
  return sources && sources.length > 0 ? { mark: 'sourced', sources } : editorial;
}

/**
 * The one answer to "where is this from": a statement's own status and sources, else what it inherits.
 * A proposal is never inherited from a file (a file has no status), only by the items of a list that is one.
 */
export function resolveProvenance(own: OwnProvenance | undefined, inherited: Provenance): Provenance {
  if (own?.status === 'proposal') return { mark: 'proposal', sources: own.sources ?? [] };
  if (own?.status === 'none') return { mark: 'none', sources: own.sources ?? [] };
  if (own?.sources) return { mark: 'sourced', sources: own.sources };
  if (own?.status === 'sourced') {
    return { mark: 'sourced', sources: inherited.mark === 'sourced' ? inherited.sources : [] };
  }
  return inherited;
}
