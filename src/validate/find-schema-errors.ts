import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { isWebAddress } from '../model/web-address.ts';
import { commonSchema, schemas } from './schemas.ts';
import type { FileKind } from './schemas.ts';

/** Where a value departs from its schema; an error carries its data and the schema around its keyword. */
export type SchemaErrors = readonly ErrorObject[];

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
  keywords: ['typeName', 'defines', 'names'],
  formats: { date: fullFormats.date, email: fullFormats.email, uri: isWebAddress },
  schemas: [commonSchema, ...Object.values(schemas)],
});

/** Checks a file's value against the schema of its kind; no errors where it keeps to it. */
export function findSchemaErrors(kind: FileKind, value: unknown): SchemaErrors {
  const validate = ajv.getSchema(schemas[kind].$id);
  if (validate === undefined) throw new Error(`There is no schema for ${kind}.`);
  return validate(value) === true ? [] : (validate.errors ?? []);
}
