import type { ProblemText } from '../message-language.ts';

/** English messages about the folder `overrides`. One entry a code, in alphabetical order. */
export const overridesTextsEn = {
  'override-of-itself': {
    message: 'This template takes itself for the one that it replaces: "{found}" is its own name now.',
    hint: 'The program\'s template has "program/" before its name: "{suggestion}".',
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
