import type { ProblemText } from '../message-language.ts';

/** English messages about values that have not the shape of their schema. One entry a code, in alphabetical order. */
export const schemaTextsEn = {
  'empty-list': {
    message: 'This list is empty; it needs at least {minimum}.',
    hint: 'Add an entry, or delete the key.',
  },
  'empty-object': {
    message: 'There is nothing between these braces.',
    hint: 'Fill them, or delete the key; they may hold: {allowed}.',
  },
  'empty-text': {
    message: 'This text is empty.',
    hint: 'Write it, or delete the key.',
  },
  'expected-boolean': {
    message: 'Here stands {found}; only true or false can stand here, without quotes.',
  },
  'expected-list': {
    message: 'Here stands {found}; a list belongs here.',
    hint: 'Write it between square brackets: [ … ].',
  },
  'expected-number': {
    message: 'Here stands {found}; a number belongs here.',
    hint: 'Write it without quotes and spaces, with a decimal point: 1234.5.',
  },
  'expected-object': {
    message: 'Here stands {found}; an object with keys belongs here.',
    hint: 'Write it between braces: { "key": … }.',
  },
  'expected-text': {
    message: 'Here stands {found}; a text belongs here.',
    hint: 'Write it between straight double quotes: "…".',
  },
  'expected-whole-number': {
    message: 'Here stands {found}; a whole number belongs here.',
    hint: 'Write it without quotes, spaces and decimals: 2030.',
  },
  'invalid-colour': {
    message: '"{found}" is not a colour as it is written here.',
    hint: 'Write # and six digits 0–9 or letters A–F: "#A63A24".',
  },
  'invalid-date': {
    message: '"{found}" is not a date that exists.',
    hint: 'Write year-month-day: "{suggestion}".',
  },
  'invalid-email': {
    message: '"{found}" is not an e-mail address.',
  },
  'invalid-goal-slug': {
    message: '"{found}" cannot stand in the address of a goal.',
    hint: 'Write digits or letters without accents, with single points or hyphens between them: "2.4", "part-1".',
  },
  'invalid-id': {
    message:
      '"{found}" cannot be an id: small letters without accents, digits and hyphens, beginning with a letter, at most 64.',
    hint: 'For example "{suggestion}".',
  },
  'invalid-language-tag': {
    message: '"{found}" is not a tag of a language.',
    hint: 'Write two or three small letters: "pl", "en".',
  },
  'invalid-slug': {
    message:
      '"{found}" cannot stand in an address: small letters without accents and digits, with single hyphens between words.',
    hint: 'For example "{suggestion}".',
  },
  'invalid-value': {
    message: '"{found}" cannot stand here.',
  },
  'invalid-web-address': {
    message: '"{found}" is not the full address of a page, which begins with https:// or http://.',
    hint: 'For example "{suggestion}".',
  },
  'login-in-address': {
    message: '"{found}" holds a name or a password, which everybody could read.',
    hint: 'Write the address without what stands before the "@", and change the password.',
  },
  'missing-key': {
    message: '"{key}" is missing here.',
    hint: 'Add it between the braces that open here: {wanted}.',
  },
  'number-too-large': {
    message: '{found} is too large: at most {maximum}.',
  },
  'number-too-near-zero': {
    message: '{found} is too near to zero to be written out.',
    hint: 'Choose a smaller unit, so that the number is 0.000001 at least; for none write 0.',
  },
  'number-too-small': {
    message: '{found} is too small: at least {minimum}.',
  },
  'schema-too-new': {
    message: 'These data have version {found}; this program knows versions up to {known}.',
    hint: 'Update the program before publishing these data.',
  },
  'too-long': {
    message: '"{found}" is too long: at most {maximum} characters.',
  },
  'too-many-items': {
    message: 'This list has too many entries: at most {maximum}.',
  },
  'too-short': {
    message: '"{found}" is too short: at least {minimum} characters.',
  },
  'unknown-key': {
    message: 'There is no key "{found}" here, only: {allowed}.',
    hint: 'Did you mean "{suggestion}"?',
  },
  'unknown-value': {
    message: '"{found}" cannot stand here, only one of: {allowed}.',
    hint: 'Did you mean "{suggestion}"?',
  },
} as const satisfies Record<string, ProblemText>;
