/** The characters of a name in PDF syntax (`/a#20b`, with or without the slash) as latin1 text. */
export function parseName(source: string): string {
  const name = source.startsWith('/') ? source.slice(1) : source;
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** A name in PDF syntax, from latin1 text (ISO 32000-1, 7.3.5). */
export function formatName(name: string): string {
  const escaped = name.replace(
    /[^!-~]|[#()<>[\]{}/%]/g,
    (char) => `#${char.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  return `/${escaped}`;
}
