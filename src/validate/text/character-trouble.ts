import type { ProblemCode } from '../../messages/problem-texts.ts';
import { quoteValue } from '../../problem.ts';
import { rightToLeftLetter } from './right-to-left.ts';

/** What is wrong with the characters of a text, and at which of them. */
export interface CharacterTrouble {
  readonly code: ProblemCode;
  readonly index: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Control and format characters (soft hyphens too), halves of characters, private use, no characters, and the sign of damaged text. */
const forbidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{NChar}\uFFFD]/gu;
/** What nobody sees between letters: soft hyphens, blanks without width, marks of direction, byte order marks. */
export const unseenCharacters =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;
/** What ends a line or leaps in it; within a text a space does. */
export const lineEnds = /[\t\v\f\r\n\u0085\u2028\u2029]/gu;
/** Any space but the ordinary one; no-break spaces are set while rendering. */
const unusualSpace = /(?! )\p{Zs}/u;

/** Characters that do not print, or accents that are written as characters of their own. */
export function findCharacterTrouble(text: string): CharacterTrouble[] {
  const found = findForbidden(text);
  if (found) {
    const isUnseen = found[0].search(unseenCharacters) === 0 || found[0].search(lineEnds) === 0;
    return [describeCharacter(isUnseen ? 'unseen-character' : 'forbidden-character', text, found)];
  }
  const letter = rightToLeftLetter.exec(text);
  if (letter) return [describeCharacter('right-to-left-text', text, letter)];
  const composed = text.normalize('NFC');
  if (text === composed) return [];
  let index = 0;
  while (text[index] === composed[index]) index += 1;
  return [{ code: 'decomposed-text', index, values: { text: quoteValue(text) } }];
}

/** Spaces that look like the ordinary one and are not. */
export function findUnusualSpace(text: string): CharacterTrouble[] {
  const found = unusualSpace.exec(text);
  return found ? [describeCharacter('unusual-space', text, found)] : [];
}

/** Joiners are allowed where the script of a text needs them. */
function findForbidden(text: string): RegExpExecArray | undefined {
  const needed = findNeededJoiners(text);
  return [...text.matchAll(forbidden)].find(({ index }) => !needed.has(index));
}

function describeCharacter(
  code: ProblemCode,
  text: string,
  { 0: character, index }: RegExpExecArray,
): CharacterTrouble {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { code, index, values: { found: `U+${number}`, text: quoteValue(text) } };
}

/**
 * Scripts in which a joiner or a non-joiner (U+200D, U+200C) tells words apart: letters that join by themselves, and those
 * with a sign that takes the vowel away (UAX 31, section 2.3).
 */
const joiningScripts = ['Arabic', 'Syriac', 'Mongolian', 'Nko', 'Mandaic', 'Manichaean', 'Adlam'];
const conjunctScripts = [
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Myanmar',
];
/** The signs that take the vowel away; a joiner after one may end a word. */
const virama =
  '[\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D4D\\u0DCA\\u17D2\\u1039\\u103A]';

/** By script: where a joiner stands between two letters of it, or ends a word that it belongs to. */
const needed = new RegExp(
  [
    ...[...joiningScripts, ...conjunctScripts].map((script) => {
      const letter = `[\\p{Script_Extensions=${script}}&&[\\p{L}\\p{M}]]`;
      return `(?<=${letter})[\\u200C\\u200D](?=${letter})`;
    }),
    `(?<=${virama})\\u200D(?![\\p{L}\\p{M}\\p{Cf}])`,
  ].join('|'),
  'gv',
);

/** Where in a text stand joiners that its script needs. */
export function findNeededJoiners(text: string): ReadonlySet<number> {
  return new Set(
    /[\u200C\u200D]/.test(text) ? Array.from(text.matchAll(needed), (match) => match.index) : [],
  );
}
