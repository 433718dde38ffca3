import type { ProblemCode, ProblemText } from './problem-texts.ts';

/** Polish messages. One entry a code, in alphabetical order. */
export const problemTextsPl: Record<ProblemCode, ProblemText> = {
  'unknown-partner': {
    message: '„{found}” nie ma w partners.json.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
};
