import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const schemaExplainedEn = {
  'empty-list':
    'A list between square brackets has to hold something here. Where there is nothing to write, the whole key is deleted: the program takes that for "not supplied".',
  'empty-object':
    'Braces were opened and closed with nothing between them. The program cannot tell whether something is missing or whether it is meant so.',
  'empty-text':
    'There is no text between the quotes. The page would have an empty place, so the program asks about it.',
  'expected-boolean': 'Here stands an answer, yes or no, written true or false, without quotes.',
  'expected-list':
    'Where several things may stand, square brackets are needed, even where there is only one.',
  'expected-number':
    'A number is written without quotes and spaces, with a decimal point. Between quotes it is a text, of which no chart can be made.',
  'expected-object':
    'Several pieces of information stand here together, so they are put between braces, each with its name.',
  'expected-text':
    'The number of a goal is a text, for it may be "1.10" or "II"; as a number, 1.10 would become 1.1. Therefore it stands between quotes.',
  'expected-whole-number': 'Things are counted here, so the number is a whole one.',
  'invalid-colour':
    'A colour is written as drawing programs show it: # and six digits or letters from A to F.',
  'invalid-date':
    'A date is always written in the same way: year, month, day. Site and document show it in the words of their language.',
  'invalid-email': 'An e-mail address becomes a link, so it has to be a real one, with its @.',
  'invalid-goal-slug':
    "This word stands in the address of the goal's page, which cannot hold spaces, slashes or accents.",
  'invalid-id':
    'An id is a short sign by which files refer to one another. Readers do not see it; the name stands beside it, in "name".',
  'invalid-language-tag':
    'Languages have international tags of two or three small letters: "pl", "en", "uk", "de".',
  'invalid-slug':
    'This word stands in the address of a page. It works everywhere only in small letters without accents, with single hyphens.',
  'invalid-value': {
    why: 'The program does not know this value in this place. Compare it with another file, or with the example in data/README.md.',
    wrong: 'a value that nobody expected in this place',
    right: 'a value like that of the example in data/README.md',
  },
  'invalid-web-address':
    'Without https:// at its beginning, a browser would look for the page inside our own site. Copy the whole address from the browser.',
  'login-in-address':
    "A user's name and password were left in the address. The data are public, so everybody would read them.",
  'missing-key':
    'This thing has to say something about itself, and that is missing. The message shows the key with a value of its kind; the program does not guess.',
  'number-too-large':
    'A computer cannot write so large a number exactly. Usually there are too many zeros, or the unit is too small.',
  'number-too-near-zero':
    'This number cannot be written so that anybody could read it. Choose a smaller unit, grams instead of tonnes for example.',
  'number-too-small': 'Results are counted from one, as on the page of the goal; there is no result 0.',
  'schema-too-new':
    'These data were written for a newer version of the program. An older one might lose something, so it publishes nothing. Do not change this number yourself.',
  'too-long': 'The text is longer than can stand here. Perhaps something else was pasted into this place.',
  'too-many-items':
    'There is only so much room for what stands here, on the cover for example, and more would not fit.',
  'too-short': 'The text is too short to be what is expected here; it probably was not finished.',
  'unknown-key':
    'The program does not know a key of this name. Most often it is a slip; passed over, the content would vanish without a word.',
  'unknown-value': 'Only one of a few words can stand in this place; the message lists them.',
} as const satisfies Record<string, Explanation>;
