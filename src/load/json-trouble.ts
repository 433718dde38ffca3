import type { ProblemCode } from '../messages/problem-texts.ts';

/** Something wrong at an offset of a JSON text. */
export interface JsonTrouble {
  readonly code: ProblemCode;
  readonly offset: number;
  readonly pointer?: string;
  readonly values: Readonly<Record<string, string>>;
}
