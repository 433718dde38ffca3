import type { LoadedJson } from '../../model/data/loaded-project.ts';
import type { Problem } from '../../problem.ts';
import { describeSchemaError } from './describe-schema-error.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { isWebAddress } from '../../model/data/web-address.ts';
import { commonSchema, schemaKeywords, schemas, themeSchema } from '../schemas.ts';
import type { FileKind } from '../schemas.ts';

/**
 * What the errors of a schema mean to a publisher: one problem for each mistake, at its place. `levels` are the ids of the
 * plan's levels, the top one first, where the file belongs to a plan.
 */
export function findSchemaProblems(
  file: LoadedJson,
  errors: SchemaErrors,
  levels: readonly string[] = [],
): Problem[] {
  const problems = new Map<string, Problem>();
  for (const error of dropEchoes(errors)) {
    const problem = describeSchemaError(file, error, levels);
    const mistake = `${problem.code} ${problem.pointer ?? ''} ${problem.values.key ?? ''}`;
    if (!problems.has(mistake)) problems.set(mistake, problem);
  }
  return [...problems.values()];
}

/**
 * Where one of several shapes is allowed, a mistake in the shape that was meant is reported together with "not the other
 * shape" and "none of them": only the mistake stays. Where no shape fits at all, only "none of them" stays.
 */
function dropEchoes(errors: SchemaErrors): SchemaErrors {
  const explained = new Set<string>();
  for (const { keyword, instancePath } of errors) {
    if (keyword !== 'type' && keyword !== 'anyOf') explained.add(instancePath);
    for (const parent of parentsOf(instancePath)) explained.add(parent);
  }
  const unions = new Set(
    errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath),
  );
  return errors.filter(({ keyword, instancePath }) => {
    if (keyword === 'propertyNames') return false;
    if (keyword === 'anyOf') return !explained.has(instancePath);
    return keyword !== 'type' || !unions.has(instancePath);
  });
}

function parentsOf(pointer: string): string[] {
  const parents: string[] = [];
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    parents.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return parents;
}

/** Where a value departs from its schema; an error carries its data and the schema around its keyword. */
type SchemaErrors = readonly ErrorObject[];

/**
 * Compiling is what costs (a tenth of a second for all schemas), so it is done once for the process, a schema when its
 * first file comes; nothing is inlined or optimised, and that the schemas themselves are valid is left to a test.
 */
const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  discriminator: true,
  verbose: true,
  messages: false,
  meta: false,
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
  keywords: schemaKeywords,
  formats: { date: fullFormats.date, email: fullFormats.email, uri: isWebAddress },
  schemas: [commonSchema, themeSchema, ...Object.values(schemas)],
});

/** Checks a file's value against the schema of its kind; no errors where it keeps to it. */
export function findSchemaErrors(kind: FileKind | 'theme', value: unknown): SchemaErrors {
  const validate = ajv.getSchema(`${kind}.schema.json`);
  if (validate === undefined) throw new Error(`There is no schema for ${kind}.`);
  return validate(value) === true ? [] : (validate.errors ?? []);
}
