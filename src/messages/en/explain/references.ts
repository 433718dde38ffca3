import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const referencesExplainedEn = {
  'duplicate-id':
    'Two things have the same id, so nobody knows which one is meant where it is named. It happens when an entry is copied.',
  'goal-number-for-id':
    'The number of a goal may change when another one is put before it; its id never changes. Therefore the "id" of the goal is written.',
  'listed-twice': 'The same stands in one list twice. One entry is enough.',
  'missing-register':
    'A goal refers to an entry of a register, and the file with the register is not there. Perhaps it was moved or renamed.',
  'name-for-id':
    'The name of a partner or a goal may change one day, and what refers to it has to go on working. Therefore the id is written, and the program puts the name in its place.',
  'related-to-itself':
    'Among the related goals stands the goal itself. Usually it is left over from a copied entry.',
  'similar-id':
    'Two ids differ only by capitals. On many computers that would be one file, and people would take one for the other.',
  'unknown-domain':
    'There is no such domain in the list "domains" of strategy.json. Correct the slip, or first add the domain to the list.',
  'unknown-goal':
    'There is no goal with this id in the edition. The id stands in the file of the goal, in "id".',
  'unknown-goal-file':
    'The order of goals names one that no file in goals/ has. Write its "id", not the name of the file, or add the file.',
  'unknown-indicator':
    'The value is given for an indicator that is not in indicators.json. Check the spelling, or first add the indicator.',
  'unknown-instrument':
    'There is no such instrument in the register instruments.json. Correct the slip, or first add it to the register.',
  'unknown-kind':
    'The kinds by which entries are grouped are listed in the same file, in "kinds". This one is not among them.',
  'unknown-language':
    'The site has no pages in this language, so nobody would see the text. The languages of the site are listed in site.json.',
  'unknown-level':
    'The levels of goals are named in strategy.json, in "levels". A goal says by their id on which it stands.',
  'unknown-partner':
    'There is no such partner in the register partners.json. Correct the slip, or first add it to the register.',
  'unknown-result':
    "A status is given for a result that the goal does not have. Results are counted in the order of the goal's file.",
  'unknown-source':
    'Sources have their register, sources.json, and this one is not in it. Without it readers do not learn where the content comes from.',
} as const satisfies Record<string, Explanation>;
