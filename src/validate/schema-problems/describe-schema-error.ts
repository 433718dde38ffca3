import type { ErrorObject } from 'ajv/dist/2020.js';
import { appendToPointer, splitPointer } from '../../model/data/json-pointer.ts';
import type { LoadedJson } from '../../model/data/loaded-project.ts';
import type { ProblemCode } from '../../messages/problem-texts.ts';
import { quoteValue } from '../../problem.ts';
import type { Problem } from '../../problem.ts';
import { findNearestName, suggestId } from '../places/nearest-name.ts';
import { entriesOf } from '../places/place.ts';
import { problemAt, problemAtKey } from '../places/problem-at.ts';
import { readDate } from '../../model/data/written-date.ts';
import { showWanted } from './show-wanted.ts';
import { hasLogin } from '../../model/data/web-address.ts';

type Describe = (file: LoadedJson, error: ErrorObject) => Problem;

const typeCodes: Readonly<Record<string, ProblemCode>> = {
  string: 'expected-text',
  number: 'expected-number',
  integer: 'expected-whole-number',
  boolean: 'expected-boolean',
  array: 'expected-list',
  object: 'expected-object',
};

const byKeyword: Readonly<Record<string, Describe>> = {
  additionalProperties: describeUnknownKey,
  type: (file, error) =>
    describeType(file, error, typeCodes[readParameter(error, 'type')] ?? 'invalid-value'),
  anyOf: (file, error) => describeType(file, error, 'expected-text'),
  enum: (file, error) => describeChoice(placeOf(file, error), error.data, error.params.allowedValues),
  const: (file, error) => describeChoice(placeOf(file, error), error.data, [error.params.allowedValue]),
  discriminator: describeDiscriminator,
  pattern: describeBadForm,
  format: describeBadForm,
  minLength: (file, error) =>
    describeValue(file, error, error.data === '' ? 'empty-text' : 'too-short', 'minimum'),
  maxLength: (file, error) => describeValue(file, error, 'too-long', 'maximum'),
  minItems: (file, error) => describeValue(file, error, 'empty-list', 'minimum'),
  maxItems: (file, error) => describeValue(file, error, 'too-many-items', 'maximum'),
  minProperties: (file, error) =>
    problemAt(placeOf(file, error), 'empty-object', { allowed: listKeys(error) }),
  minimum: (file, error) => describeValue(file, error, 'number-too-small', 'minimum'),
  maximum: (file, error) => describeValue(file, error, 'number-too-large', 'maximum'),
  uniqueItems: (file, error) => {
    const repeated = appendToPointer(error.instancePath, readParameter(error, 'j'));
    return problemAt({ file, pointer: repeated }, 'listed-twice', { found: quoteItem(error) });
  },
};

/** The problem that an error of the schema is: the place, and what to write there instead. */
export function describeSchemaError(
  file: LoadedJson,
  error: ErrorObject,
  levels: readonly string[] = [],
): Problem {
  if (isMissingAlternative(error)) return problemAt(placeOf(file, error), 'missing-alternative');
  if (error.keyword === 'required') return describeMissingKey(file, error, levels);
  const describe = byKeyword[error.keyword];
  return describe === undefined ? describeValue(file, error, 'invalid-value') : describe(file, error);
}

/** What a picture says to those who do not see it: that it is missing needs more words than that of another key. */
function isMissingAlternative(error: ErrorObject): boolean {
  if (error.keyword === 'required') return readParameter(error, 'missingProperty') === 'alternative';
  return error.data === '' && /\/alternative(\/|$)/.test(error.instancePath);
}

/** Of the level of a goal, how deep the goal stands tells which one is wanted. */
function describeMissingKey(file: LoadedJson, error: ErrorObject, levels: readonly string[]): Problem {
  const key = readParameter(error, 'missingProperty');
  const depth = splitPointer(error.instancePath).filter((step) => step === 'children').length;
  const level = key === 'level' ? levels[depth] : undefined;
  const wanted =
    level === undefined ? showWanted(error.parentSchema, key) : `"level": ${JSON.stringify(level)}`;
  return problemAt(placeOf(file, error), 'missing-key', { key, wanted });
}

/** The keys that an object may have, or how those are written that are languages. */
function listKeys({ parentSchema }: ErrorObject): string {
  const keys = entriesOf(parentSchema?.properties).map(([name]) => name);
  return keys.length > 0 ? keys.join(', ') : '"pl": "…"';
}

function describeValue(
  file: LoadedJson,
  error: ErrorObject,
  code: ProblemCode,
  limit?: 'minimum' | 'maximum',
): Problem {
  const values = { found: quoteValue(error.data), ...(limit && { [limit]: readParameter(error, 'limit') }) };
  return problemAt(placeOf(file, error), code, values);
}

/** Quoted as it is written in the file, so that "2030" and 2030 can be told apart. */
function describeType(file: LoadedJson, error: ErrorObject, code: ProblemCode): Problem {
  // A number too large for any computer is no JSON again.
  const found = typeof error.data === 'number' ? String(error.data) : JSON.stringify(error.data);
  return problemAt(placeOf(file, error), code, { found: quoteValue(found) });
}

function describeUnknownKey(file: LoadedJson, error: ErrorObject): Problem {
  const key = readParameter(error, 'additionalProperty');
  // What editors write is nothing that anybody has to know.
  const known = entriesOf(error.parentSchema?.properties).flatMap(([name]) =>
    name === '$schema' ? [] : name,
  );
  const free = known.filter((name) => !Object.hasOwn(error.data as object, name));
  return problemAtKey({ file, pointer: appendToPointer(error.instancePath, key) }, 'unknown-key', {
    found: quoteValue(key),
    allowed: known.join(', '),
    suggestion: findNearestName(key, free),
  });
}

/** An object whose `type` says which of several shapes it has, without a `type` or with an unknown one. */
function describeDiscriminator(file: LoadedJson, error: ErrorObject): Problem {
  const tag = readParameter(error, 'tag');
  const own = entriesOf(error.data).find(([name]) => name === tag);
  const shapes = (error.parentSchema?.oneOf ?? []) as {
    properties: Record<string, { const: unknown }>;
  }[];
  const allowed = shapes.map((shape) => shape.properties[tag]?.const);
  if (own === undefined) {
    const wanted = `"${tag}": ${allowed.map((value) => JSON.stringify(value)).join(' | ')}`;
    return problemAt(placeOf(file, error), 'missing-key', { key: tag, wanted });
  }
  const place = { file, pointer: appendToPointer(error.instancePath, tag) };
  return describeChoice(place, own[1], allowed);
}

function describeChoice(
  place: { readonly file: LoadedJson; readonly pointer: string },
  found: unknown,
  allowed: unknown,
): Problem {
  const choices = (Array.isArray(allowed) ? allowed : []).map((choice) => quoteValue(choice));
  return problemAt(place, 'unknown-value', {
    found: quoteValue(found),
    allowed: choices.join(', '),
    suggestion: typeof found === 'string' ? findNearestName(found, choices) : undefined,
  });
}

function placeOf(file: LoadedJson, error: ErrorObject): { file: LoadedJson; pointer: string } {
  return { file, pointer: error.instancePath };
}

function readParameter(error: ErrorObject, name: string): string {
  return String((error.params as Record<string, unknown>)[name]);
}

function quoteItem(error: ErrorObject): string {
  return quoteValue((error.data as unknown[])[Number(readParameter(error, 'j'))]);
}

/** A text that is not written as its kind is: an id, a date, a colour, an address … The schema names the problem. */
function describeBadForm(file: LoadedJson, error: ErrorObject): Problem {
  const { propertyName } = error;
  const named = (error.parentSchema?.problem ?? 'invalid-value') as ProblemCode;
  const hasName = named === 'invalid-web-address' && hasLogin(String(error.data));
  const code = hasName ? 'login-in-address' : named;
  if (propertyName !== undefined) {
    const place = { file, pointer: appendToPointer(error.instancePath, propertyName) };
    return problemAtKey(place, code, { found: quoteValue(propertyName) });
  }
  return problemAt({ file, pointer: error.instancePath }, code, {
    found: quoteValue(error.data),
    suggestion: suggestForm(code, String(error.data)),
  });
}

/** For what cannot be read as any day. */
const exampleDate = '2010-11-04';

function suggestForm(code: ProblemCode, found: string): string | undefined {
  if (code === 'invalid-date') return readDate(found) ?? exampleDate;
  const word = suggestId(found);
  if (code === 'invalid-slug' || (code === 'invalid-id' && /^[a-z]/.test(word ?? ''))) return word;
  if (code === 'invalid-web-address' && /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(found)) return `https://${found}`;
  return undefined;
}
