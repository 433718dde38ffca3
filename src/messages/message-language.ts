/** The languages of the program's own words (`--messages`); the first one where none is asked for. */
export const messageLanguages = ['pl', 'en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** The language that `--messages` asks for, with what it was given. */
export function chooseMessageLanguage(asked: string | undefined): MessageLanguage {
  return messageLanguages.find((language) => language === asked) ?? messageLanguages[0];
}

/** What stands before a problem that stops nothing. */
export const adviceWord: Readonly<Record<MessageLanguage, string>> = { en: 'Advice:', pl: 'Wskazówka:' };

/**
 * What is said about a problem. `{name}` is a placeholder for `problem.values.name`.
 * `message` says what was found; `hint` says what to do and is left out when a placeholder of it has no value;
 * `closerHint` is said in its stead where all its placeholders have values.
 */
export interface ProblemText {
  readonly message: string;
  readonly hint?: string;
  readonly closerHint?: string;
}

/**
 * Why something is a problem. Where no piece of a file can show it, words say what is wrong and what is right;
 * all others have a piece of data in `explain/examples/`.
 */
export type Explanation = string | { readonly why: string; readonly wrong: string; readonly right: string };
