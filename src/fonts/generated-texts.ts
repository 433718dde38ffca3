/** Numbers with all that a format puts between digits and before them. */
const numbers = [1_234_567.891, -1];
const months = Array.from({ length: 12 }, (_, index) => index);

/** What no file holds and each language has its own characters for: dates and numbers, as they are printed. */
export function listGeneratedTexts(language: string): string[] {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  return [
    ...months.map((month) => date.format(new Date(Date.UTC(2023, month, 28)))),
    ...numbers.map((value) => number.format(value)),
    number.format(9_876_543_210),
  ];
}
