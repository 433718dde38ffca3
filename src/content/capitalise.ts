/** The text with a capital first letter, as the language writes it. */
export function capitalise(text: string, language: string): string {
  const [first = ''] = Array.from(text);
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
