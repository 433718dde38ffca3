import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import { findCharacterTrouble, findUnusualSpace } from '../../text/character-trouble.ts';
import type { CharacterTrouble } from '../../text/character-trouble.ts';
import { rootsOf, select } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { problemAt } from '../../places/problem-at.ts';
import type { Rule } from '../../rule.ts';

/**
 * Texts hold only characters that print, one way of writing accents, and no spaces that nobody sees. Labels are words of
 * the site's makers: there " · " or a no-break space may be meant.
 */
export const checkTextCharacters: Rule = ({ files }) =>
  files.flatMap(({ kind, file }) => {
    const check = kind === 'labels' ? findCharacterTrouble : findTextTrouble;
    return rootsOf(file).flatMap((root) => checkValue(root, check));
  });

function checkValue(place: Place, check: (text: string) => CharacterTrouble[]): Problem[] {
  const { value } = place;
  if (typeof value === 'string')
    return check(value).map((trouble) => problemAt(place, trouble.code, trouble.values));
  return select(place, '*').flatMap((member) => checkValue(member, check));
}

function findTextTrouble(text: string): CharacterTrouble[] {
  const spaces = /^ | $| {2}/.exec(text);
  return [
    ...findCharacterTrouble(text),
    ...findUnusualSpace(text),
    ...(spaces === null
      ? []
      : [{ code: 'untidy-spaces' as const, index: spaces.index, values: { text: quoteValue(text) } }]),
  ];
}
