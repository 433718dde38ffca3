import type { ProblemCode } from '../messages/problem-texts.ts';

/**
 * A piece of data that is a problem, and the same as it ought to be. Tests put both into a small project: the first yields
 * exactly its code, the second nothing at all.
 */
export interface Example {
  /**
   * `goals/1.json#/children/1`: the object whose keys the pieces hold, or the list whose entries they are; without `#`,
   * the pieces are all that the file holds. The folder of the edition is left out.
   */
  readonly at: string;
  /** Empty: the keys, or the file, are not there. */
  readonly wrong: string;
  readonly right: string;
  /** What else is otherwise in the project for both, by place; `undefined`: is not there. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** Codes that its own never comes without. */
  readonly along?: readonly ProblemCode[];
  /** What `--proposals` says. */
  readonly proposals?: 'hide';
}
