/** A date in PDF syntax, in universal time: `(D:20101118000000Z)` (ISO 32000-1, 7.9.4). */
export function formatDateString(date: Date): string {
  return `(D:${date
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:T]/g, '')})`;
}
