import type { ProblemCode } from '../../messages/problem-texts.ts';

/** How deep brackets are nested; a goal of the third level with all its lists needs 14, and recursion has to end somewhere. */
export const maxDepth = 64;

/** Characters of a key: places are named by the keys around them, and none of the data has more than 64. */
export const longestKey = 200;

/** Something wrong at an offset of a JSON text. */
export interface JsonTrouble {
  readonly code: ProblemCode;
  readonly offset: number;
  readonly pointer?: string;
  readonly values: Readonly<Record<string, string>>;
}
