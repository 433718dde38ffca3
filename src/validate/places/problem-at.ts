import type { ProblemCode } from '../../messages/problem-texts.ts';
import type { Problem } from '../../problem.ts';
import type { Place } from './place.ts';

/** A problem with a value. `undefined` in `values` stands for a placeholder that has nothing to say. */
export function problemAt(
  place: Pick<Place, 'file' | 'pointer'>,
  code: ProblemCode,
  values: Readonly<Record<string, string | undefined>> = {},
): Problem {
  return createProblem(place, 'value', code, values);
}

/** What is worth a second look at a value and stops nothing. */
export function adviceAt(
  place: Pick<Place, 'file' | 'pointer'>,
  code: ProblemCode,
  values: Readonly<Record<string, string | undefined>> = {},
): Problem {
  return { severity: 'advice', ...createProblem(place, 'value', code, values) };
}

/** A problem with a key, not with what stands behind it. */
export function problemAtKey(
  place: Pick<Place, 'file' | 'pointer'>,
  code: ProblemCode,
  values: Readonly<Record<string, string | undefined>> = {},
): Problem {
  return createProblem(place, 'key', code, values);
}

/** `file:line:column` of a value, for messages that point at a second place. */
export function describePlace(place: Pick<Place, 'file' | 'pointer'>): string {
  const { line, column } = place.file.locate(place.pointer, 'value');
  return `${place.file.path}:${line}:${column}`;
}

function createProblem(
  { file, pointer }: Pick<Place, 'file' | 'pointer'>,
  at: 'key' | 'value',
  code: ProblemCode,
  values: Readonly<Record<string, string | undefined>>,
): Problem {
  const known = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    code,
    file: file.path,
    position: file.locate(pointer, at),
    pointer,
    values: Object.fromEntries(known),
  };
}
