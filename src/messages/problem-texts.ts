import type { MessageLanguage, ProblemText } from './problem-text.ts';
import { problemTextsEn } from './problem-texts-en.ts';
import type { ProblemCode } from './problem-texts-en.ts';
import { problemTextsPl } from './problem-texts-pl.ts';

export type { ProblemCode } from './problem-texts-en.ts';
export type { ProblemText } from './problem-text.ts';

/** Every message of a problem, by language and code. */
export const problemTexts: Readonly<Record<MessageLanguage, Readonly<Record<ProblemCode, ProblemText>>>> = {
  pl: problemTextsPl,
  en: problemTextsEn,
};
