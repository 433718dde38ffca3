import type { MessageLanguage, ProblemText } from './message-language.ts';
import { problemTextsEn } from './en/problems.ts';
import type { ProblemCode } from './en/problems.ts';
import { problemTextsPl } from './pl/problems.ts';

export type { ProblemCode } from './en/problems.ts';
export type { ProblemText } from './message-language.ts';

/** Every message of a problem, by language and code. */
export const problemTexts: Readonly<Record<MessageLanguage, Readonly<Record<ProblemCode, ProblemText>>>> = {
  pl: problemTextsPl,
  en: problemTextsEn,
};
