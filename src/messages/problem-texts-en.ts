import type { ProblemText } from './problem-texts.ts';

/** English messages. One entry a code, in alphabetical order. */
export const problemTextsEn = {
  'unknown-partner': {
    message: '"{found}" is not in partners.json.',
    hint: 'Did you mean "{suggestion}"?',
  },
} as const satisfies Record<string, ProblemText>;
