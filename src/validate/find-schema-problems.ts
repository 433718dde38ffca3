import type { LoadedJson } from '../model/loaded-project.ts';
import type { Problem } from '../problem.ts';
import { describeSchemaError } from './describe-schema-error.ts';
import { dropEchoes } from './drop-echoes.ts';
import type { SchemaErrors } from './find-schema-errors.ts';

/** What the errors of a schema mean to a publisher: one problem for each mistake, at its place. */
export function findSchemaProblems(file: LoadedJson, errors: SchemaErrors): Problem[] {
  const problems = new Map<string, Problem>();
  for (const error of dropEchoes(errors)) {
    const problem = describeSchemaError(file, error);
    const mistake = `${problem.code} ${problem.pointer ?? ''} ${problem.values.key ?? ''}`;
    if (!problems.has(mistake)) problems.set(mistake, problem);
  }
  return [...problems.values()];
}
