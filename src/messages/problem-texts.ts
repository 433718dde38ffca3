import { problemTextsEn } from './problem-texts-en.ts';
import { problemTextsPl } from './problem-texts-pl.ts';

/** The languages of the program's own words (`--messages`). */
export type MessageLanguage = 'pl' | 'en';

/** The code of a problem: a key of the English texts; the Polish ones have the same keys. */
export type ProblemCode = keyof typeof problemTextsEn;

/**
 * What is said about a problem. `{name}` is a placeholder for `problem.values.name`.
 * `message` says what was found; `hint` says what to do and is left out when a placeholder of it has no value.
 */
export interface ProblemText {
  readonly message: string;
  readonly hint?: string;
}

/** Every message of a problem, by language and code. */
export const problemTexts: Readonly<Record<MessageLanguage, Readonly<Record<ProblemCode, ProblemText>>>> = {
  pl: problemTextsPl,
  en: problemTextsEn,
};
