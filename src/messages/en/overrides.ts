import type { ProblemText } from '../message-language.ts';

/** English messages about the folder `overrides`. One entry a code, in alphabetical order. */
export const overridesTextsEn = {
  'override-of-itself': {
    message: 'This template takes itself for the one that it replaces: "{found}" is its own name now.',
    hint: 'The program\'s template has "program/" before its name: "{suggestion}".',
  },
  'own-page-address': {
    message: 'The program has a page at the address "{found}" already.',
    hint: 'Write another "path" in the front matter, or give the file another name.',
  },
  'own-page-head': {
    message: 'The front matter of this page has no "{key}" that can be used.',
    hint: 'The file begins with ---json, then { "editionPage": { "title": "Contact", "path": "contact" } }, then ---.',
  },
  'own-page-heading': {
    message: 'A page has one heading h1, and none after it skips a level; here it can be: {allowed}.',
    hint: 'Change "{found}".',
  },
  'own-page-name': {
    message: 'A page is called by small letters without accents, digits and hyphens, and ends in ".njk".',
    hint: 'Call it "{suggestion}".',
  },
  'style-error': {
    message: 'This style sheet cannot be read here: {found}.',
    hint: 'Mend it; browsers would pass over the whole rule.',
  },
  'style-loads-file': {
    message: '"{found}" loads a file, and neither pages nor documents load anything for their style.',
    hint: 'Put a picture into the style sheet itself, as "data:…", or take it out.',
  },
  'unknown-override': {
    message: 'The program has nothing of this name, so this file would replace nothing.',
    hint: 'Is "{suggestion}" meant?',
  },
} as const satisfies Record<string, ProblemText>;
