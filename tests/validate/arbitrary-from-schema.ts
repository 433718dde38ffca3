import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { commonSchema, schemas } from '../../src/validate/schemas.ts';
import type { FileKind } from '../../src/validate/schemas.ts';

type Schema = Readonly<Record<string, unknown>>;

/** A schema, the document in which its `#/…` references are looked up, and how many references deep it stands. */
interface Position {
  readonly schema: Schema;
  readonly document: Schema;
  readonly depth: number;
}

const maxDepth = 6;
const longestList = 2;

const files = new Map<FileKind, Arbitrary<unknown>>();

/** Values that a kind of file may hold, as far as its schema can tell. */
export function arbitraryFile(kind: FileKind): Arbitrary<unknown> {
  const known =
    files.get(kind) ?? arbitraryFrom({ schema: schemas[kind], document: schemas[kind], depth: 0 });
  files.set(kind, known);
  return known;
}

function arbitraryFrom(position: Position): Arbitrary<unknown> {
  const { schema, document, depth } = position;
  if (typeof schema.$ref === 'string') return arbitraryFrom(resolve(schema.$ref, document, depth));
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom<unknown>(...(schema.enum as unknown[]));
  const shapes = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  if (shapes) return fc.oneof(...shapes.map((shape) => arbitraryFrom({ ...position, schema: shape })));
  switch (schema.type ?? 'object') {
    case 'string':
      return arbitraryText(schema);
    case 'integer':
      return fc.integer({ min: Number(schema.minimum), max: Number(schema.maximum ?? 2 ** 31 - 1) });
    case 'number':
      return fc
        .double({
          noNaN: true,
          noDefaultInfinity: true,
          ...(schema.minimum === undefined ? {} : { min: Number(schema.minimum) }),
          ...(schema.maximum === undefined ? {} : { max: Number(schema.maximum) }),
        })
        .map((value) => (value === 0 ? 0 : value));
    case 'boolean':
      return fc.boolean();
    case 'array':
      return arbitraryList(position);
    default:
      return arbitraryObject(position);
  }
}

/** Texts of the same kind, made once: most of them stand in many places, and to make one takes longer than to use it. */
const texts = new Map<string, Arbitrary<unknown>>();

function arbitraryText(schema: Schema): Arbitrary<unknown> {
  const { format, pattern, minLength, maxLength } = schema;
  const kind = JSON.stringify({ format, pattern, minLength, maxLength });
  const known = texts.get(kind) ?? makeText(schema);
  texts.set(kind, known);
  return known;
}

function makeText(schema: Schema): Arbitrary<unknown> {
  if (schema.format === 'date')
    return fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (schema.format === 'email') return fc.constantFrom('urzad@example.org', 'a@b.pl');
  if (schema.format === 'uri') return fc.webUrl({ validSchemes: ['http', 'https'] });
  if (typeof schema.pattern === 'string') {
    const maxLength = Number(schema.maxLength ?? 100);
    return fc.stringMatching(new RegExp(schema.pattern)).filter((text) => text.length <= maxLength);
  }
  return fc.string({ unit: 'grapheme', minLength: Number(schema.minLength ?? 0), maxLength: 30 });
}

function arbitraryList({ schema, document, depth }: Position): Arbitrary<unknown> {
  const minLength = Number(schema.minItems ?? 0);
  const maxLength = depth > maxDepth ? minLength : Math.max(minLength, longestList);
  const items = arbitraryFrom({ schema: schema.items as Schema, document, depth });
  return schema.uniqueItems === true
    ? fc.uniqueArray(items, { minLength, maxLength })
    : fc.array(items, { minLength, maxLength });
}

function arbitraryObject({ schema, document, depth }: Position): Arbitrary<unknown> {
  const required = (schema.required ?? []) as string[];
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>).filter(
    ([key]) => depth <= maxDepth || required.includes(key),
  );
  const members = schema.additionalProperties;
  if (typeof members === 'object' && members !== null) {
    const keys =
      'propertyNames' in schema ? fc.constantFrom('pl', 'en', 'uk') : fc.constantFrom('home', 'goals');
    const values = arbitraryFrom({ schema: members as Schema, document, depth });
    const options = { minKeys: Number(schema.minProperties ?? 0), maxKeys: 2, noNullPrototype: true };
    return fc.dictionary(keys, values, options);
  }
  const model = properties.map(([key, inner]) => [key, arbitraryFrom({ schema: inner, document, depth })]);
  return fc.record(Object.fromEntries(model) as Record<string, Arbitrary<unknown>>, {
    requiredKeys: required,
    noNullPrototype: true,
  });
}

function resolve(reference: string, document: Schema, depth: number): Position {
  const [name = '', pointer = ''] = reference.split('#');
  const target: Schema = name === '' ? document : commonSchema;
  const schema = pointer
    .split('/')
    .slice(1)
    .reduce<Schema>((inner, key) => inner[key] as Schema, target);
  return { schema, document: target, depth: depth + 1 };
}
