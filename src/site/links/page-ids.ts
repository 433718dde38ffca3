/** Names of pages, the same in every language; links name pages, never addresses. */
export const homePageId = 'home';
export const accessibilityPageId = 'accessibility';
export const fileCheckPageId = 'file-check';
export const notFoundPageId = 'not-found';

/** The pages that an edition has once. */
export type EditionPageKind =
  | 'front'
  | 'partners'
  | 'instruments'
  | 'matrix'
  | 'indicators'
  | 'statuses'
  | 'about'
  | 'sources'
  | 'document'
  | 'documents'
  | 'search';

/** `torun-2010/matrix`. */
export function editionPageId(editionId: string, kind: EditionPageKind): string {
  return `${editionId}/${kind}`;
}

/** `torun-2010/goals/rozwoj-sportu`. */
export function goalPageId(editionId: string, goalId: string): string {
  return `${editionId}/goals/${goalId}`;
}

/** `torun-2010/indicators/ludnosc`. */
export function indicatorPageId(editionId: string, indicatorId: string): string {
  return `${editionId}/indicators/${indicatorId}`;
}

/** `torun-2010/partners/tarr`. */
export function entryPageId(
  editionId: string,
  register: 'partners' | 'instruments',
  entryId: string,
): string {
  return `${editionId}/${register}/${entryId}`;
}
