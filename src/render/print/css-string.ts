/**
 * Text as a CSS string for `content`, quotes included. Everything but letters, digits and plain spaces is escaped, so that
 * no text can end the string, the declaration or the style element; `\n` becomes a line break.
 */
export function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} ]/gu, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `);
  return `"${escaped}"`;
}
