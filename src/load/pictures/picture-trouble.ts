import type { ProblemCode } from '../../messages/problem-texts.ts';

/** Something that keeps a picture from being published. */
export interface PictureTrouble {
  readonly code: ProblemCode;
  /** Where it is in the text of a drawing; other pictures have no places that anybody could look up. */
  readonly offset?: number;
  readonly values: Readonly<Record<string, string>>;
}
