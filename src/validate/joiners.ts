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
