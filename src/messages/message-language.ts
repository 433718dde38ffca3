/** The languages of the program's own words (`--messages`). */
export type MessageLanguage = 'pl' | 'en';

/** What stands before a problem that stops nothing. */
export const adviceWord: Readonly<Record<MessageLanguage, string>> = { en: 'Advice:', pl: 'Wskazówka:' };

/**
 * What is said about a problem. `{name}` is a placeholder for `problem.values.name`.
 * `message` says what was found; `hint` says what to do and is left out when a placeholder of it has no value.
 */
export interface ProblemText {
  readonly message: string;
  readonly hint?: string;
}
