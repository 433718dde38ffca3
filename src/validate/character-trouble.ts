import type { ProblemCode } from '../messages/problem-texts.ts';
import { quoteValue } from '../problem.ts';
import { rightToLeftLetter } from './right-to-left.ts';

/** What is wrong with the characters of a text, and at which of them. */
export interface CharacterTrouble {
  readonly code: ProblemCode;
  readonly index: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Control and format characters (soft hyphens too), halves of characters, private use, no characters, and the sign of damaged text. */
const forbidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{NChar}\uFFFD]/u;
/** Any space but the ordinary one; no-break spaces are set while rendering. */
const unusualSpace = /(?! )\p{Zs}/u;

/** Characters that do not print, or accents that are written as characters of their own. */
export function findCharacterTrouble(text: string): CharacterTrouble[] {
  const [character] = forbidden.exec(text) ?? [];
  if (character !== undefined) return [describeCharacter('forbidden-character', text, character)];
  const [letter] = rightToLeftLetter.exec(text) ?? [];
  if (letter !== undefined) return [describeCharacter('right-to-left-text', text, letter)];
  const composed = text.normalize('NFC');
  if (text === composed) return [];
  let index = 0;
  while (text[index] === composed[index]) index += 1;
  return [{ code: 'decomposed-text', index, values: { text: quoteValue(text) } }];
}

/** Spaces that look like the ordinary one and are not. */
export function findUnusualSpace(text: string): CharacterTrouble[] {
  const [space] = unusualSpace.exec(text) ?? [];
  return space === undefined ? [] : [describeCharacter('unusual-space', text, space)];
}

function describeCharacter(code: ProblemCode, text: string, character: string): CharacterTrouble {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { code, index: text.indexOf(character), values: { found: `U+${number}`, text: quoteValue(text) } };
}
