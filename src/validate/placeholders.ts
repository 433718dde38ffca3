/** The placeholders of a label's text, `{count}`, sorted and without repetition. */
export function listPlaceholders(text: unknown): readonly string[] {
  const names = typeof text === 'string' ? (text.match(/\{\w+\}/g) ?? []) : [];
  return [...new Set(names)].sort();
}

/** Placeholders as a message names them; `–` for none. */
export function joinPlaceholders(placeholders: readonly string[]): string {
  return placeholders.length === 0 ? '–' : placeholders.join(', ');
}
