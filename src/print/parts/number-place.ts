/**
 * The narrowest place beside a title that a goal's number fits: as a class, because only what is printed knows which places
 * there are. What does not fit stands on a line above the title.
 */
export type NumberPlace = (typeof places)[number]['name'] | 'fits-none';

/**
 * Widths in em of the number's letters. `fits-any`: 34 pt beside the title of a card in the working copy; `fits-card`: the
 * same in the full document, and a table in large print; `fits-table`: a table, and 20 pt beside a card's title;
 * `fits-narrow-row`: a row in the working copy; `fits-row`: a row of contents.
 */
const places = [
  { name: 'fits-any', widestEm: 1.75 },
  { name: 'fits-card', widestEm: 2 },
  { name: 'fits-table', widestEm: 2.9 },
  { name: 'fits-narrow-row', widestEm: 4.2 },
  { name: 'fits-row', widestEm: 6.9 },
] as const;

/** From the narrowest to the widest. */
export const numberPlaces: readonly NumberPlace[] = [...places.map(({ name }) => name), 'fits-none'];

/** Longer ones are no figures to be seen at once: beside the title of a card they would be read as a part of it. */
const mostBesideTitle = 5;
const firstOfLong = places.findIndex(({ name }) => name === 'fits-narrow-row');

/** Where a number can stand. */
export function placeNumber(number: string): NumberPlace {
  const widthEm = measureNumber(number);
  const from = number.length > mostBesideTitle ? firstOfLong : 0;
  return places.slice(from).find(({ widestEm }) => widthEm <= widestEm)?.name ?? 'fits-none';
}

/** Widest first that match; of letters of other scripts none is wider than the last. */
const widths: readonly (readonly [characters: RegExp, em: number])[] = [
  [/[0-9]/, 0.58],
  [/[\s.,:;'’|]/u, 0.26],
  [/[-–()[\]/IJfijlrt]/u, 0.42],
  [/[MW@%]/, 1.05],
  [/[mw]/, 0.9],
  [/[a-zß-öø-ž]/u, 0.6],
  [/\p{Script=Latin}/u, 0.82],
];
const widestEm = 1.1;

/** About how wide a number is in the bold sans, in em: rather too much than too little. */
export function measureNumber(number: string): number {
  return Array.from(number).reduce(
    (sum, character) => sum + (widths.find(([characters]) => characters.test(character))?.[1] ?? widestEm),
    0,
  );
}
