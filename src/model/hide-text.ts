import type { Text } from './data-types.ts';

/** A text without the languages in which it is only proposed; undefined when none is left. */
export function hideText(text: Text | undefined): Text | undefined {
  if (text === undefined || typeof text === 'string') return text;
  const kept = Object.entries(text).filter(([, inner]) => typeof inner === 'string' || isKept(inner));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** False for a statement that is a proposal. */
export function isKept(statement: { readonly status?: string }): boolean {
  return statement.status !== 'proposal';
}
