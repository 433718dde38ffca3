import { findNeededJoiners, lineEnds, unseenCharacters } from '../validate/text/character-trouble.ts';

/** Hyphens that differ from the ordinary one in what programs do with them, not in what they mean. */
const hyphens = /[\u2010\u2011]/gu;
const unusualSpaces = /\p{Zs}/gu;

/** A text of the data with everything put right that the validation objects to and that has only one right form. */
export function tidyText(text: string): string {
  return tidyLetters(text)
    .replaceAll(lineEnds, ' ')
    .replaceAll(unusualSpaces, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/^ | $/g, '');
}

/** The same for words of the interface, in which any space may be meant. */
export function tidyLabel(text: string): string {
  return tidyLetters(text).replaceAll(lineEnds, ' ');
}

/** The same for a line of a chapter: spaces at its beginning, two at its end and those of tables have a meaning. */
export function tidyChapterLine(line: string): string {
  return tidyLetters(line)
    .replaceAll(/(?<=\S)[\t\v\f\u0085\u2028\u2029]/gu, ' ')
    .replaceAll(unusualSpaces, ' ')
    .replaceAll(/(?<=\S) $/g, '');
}

/** Until nothing changes: where something is taken out, signs come together and take another order. */
function tidyLetters(text: string): string {
  const needed = findNeededJoiners(text);
  const tidied = text
    .replaceAll(unseenCharacters, (character, index: number) => (needed.has(index) ? character : ''))
    .replaceAll(hyphens, '-')
    .normalize('NFC');
  return tidied === text ? text : tidyLetters(tidied);
}
