import type { Mark } from '../../model/provenance.ts';

/** The origin of several statements: said once where it is the same, else statement by statement. */
export interface CommonMark {
  readonly mark: Mark;
  readonly isMixed: boolean;
}

/** The one origin of all the statements, or `isMixed`; without statements they are `missing`. */
export function commonMark(marks: readonly Mark[]): CommonMark {
  const mark = marks[0] ?? 'missing';
  return { mark, isMixed: marks.some((other) => other !== mark) };
}
