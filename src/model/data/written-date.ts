/** The months as Polish dates have them, by the letters that tell them apart. */
const months = ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'];

/** `22.11.2026`, `22/11/2026`, `2026.11.22` or `22 listopada 2026` as the data have dates; undefined where it is no day that exists. */
export function readDate(written: string): string | undefined {
  const [, day, month, year] =
    /^(\d{1,2})[./ -](\d{1,2}|\p{L}+)[./ -](\d{4})(?: ?r\.)?$/u.exec(written.trim()) ?? [];
  if (day && month && year) return makeDate(year, readMonth(month), day);
  const [, first, second, third] = /^(\d{4})[./ -](\d{1,2})[./ -](\d{1,2})$/.exec(written.trim()) ?? [];
  return first && second && third ? makeDate(first, second, third) : undefined;
}

function readMonth(month: string): string {
  if (/^\d/.test(month)) return month;
  const index = months.findIndex((name) => month.toLowerCase().startsWith(name));
  return String(index + 1);
}

function makeDate(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : date;
}
