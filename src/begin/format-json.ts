/** How a file is laid out: what new values in it follow. */
export interface Layout {
  /** Of one step. */
  readonly indent: string;
  readonly lineEnd: string;
}

export const ownLayout: Layout = { indent: '  ', lineEnd: '\n' };

/** As wide as the program's own data; the comma behind a value has its place. */
const width = 109;

/** The layout of a text that has one. */
export function readLayout(text: string): Layout {
  return {
    indent: /\n([ \t]+)\S/.exec(text)?.[1] ?? ownLayout.indent,
    lineEnd: text.includes('\r\n') ? '\r\n' : ownLayout.lineEnd,
  };
}

/** A whole file. */
export function formatFile(value: object): string {
  return `${formatValue(value, { layout: ownLayout, margin: '', column: 0, isOpen: true })}\n`;
}

/**
 * A value as it stands at a margin, its first line at a column. What fits stays on one line, unless it is to stand open: one
 * key or one item a line.
 */
export function formatValue(
  value: unknown,
  place: {
    readonly layout: Layout;
    readonly margin: string;
    readonly column: number;
    readonly isOpen?: boolean;
  },
): string {
  const { layout, margin, column, isOpen = false } = place;
  const line = formatLine(value);
  const isHollow = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  if (isHollow || (!isOpen && column + line.length <= width && !isTable(value))) return line;
  const inner = margin + layout.indent;
  const write = (item: unknown, head: string): string =>
    `${inner}${head}${formatValue(item, { layout, margin: inner, column: inner.length + head.length })}`;
  const isList = Array.isArray(value);
  const lines = isList
    ? value.map((item: unknown) => write(item, ''))
    : Object.entries(value).map(([key, item]) => write(item, `${JSON.stringify(key)}: `));
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return [open, lines.join(`,${layout.lineEnd}`), `${margin}${close}`].join(layout.lineEnd);
}

/** A value on one line, with the spaces that people put there. */
export function formatLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${formatLine(item)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** Several objects of several keys each stand below one another. */
function isTable(value: object): boolean {
  return (
    Array.isArray(value) &&
    value.length > 1 &&
    value.every((item) => typeof item === 'object' && item !== null && Object.keys(item as object).length > 1)
  );
}
