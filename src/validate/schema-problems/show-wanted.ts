import { isRecord, splitPointer } from '../../model/data/json-pointer.ts';
import { entriesOf } from '../places/place.ts';
import { commonSchema, schemas } from '../schemas.ts';

type Schema = Readonly<Record<string, unknown>>;

/** How a key is written with a value of its shape: `"colour": "#A63A24"`; what is inside braces and brackets is left out. */
export function showWanted(parent: unknown, key: string): string {
  const schema = entriesOf(isRecord(parent) ? parent.properties : undefined).find(
    ([name]) => name === key,
  )?.[1];
  return `"${key}": ${showValue(isRecord(schema) ? resolve(schema) : {})}`;
}

/** By the problem that a text of another form is. */
const examples: Readonly<Record<string, string>> = {
  'invalid-id': '"urzad-miasta"',
  'invalid-slug': '"cele"',
  'invalid-goal-slug': '"2.4"',
  'invalid-date': '"2026-11-22"',
  'invalid-web-address': '"https://example.org"',
  'invalid-email': '"urzad@example.org"',
  'invalid-colour': '"#A63A24"',
  'invalid-language-tag': '"pl"',
};

const byType: Readonly<Record<string, string>> = {
  integer: '2030',
  number: '1234.5',
  boolean: 'true',
  array: '[ … ]',
  object: '{ … }',
};

function showValue(schema: Schema): string {
  if ('const' in schema) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const { type } = schema;
  const isText = type === 'string' || Array.isArray(schema.anyOf);
  if (!isText) return byType[String(type)] ?? '…';
  return examples[String(schema.problem)] ?? '"…"';
}

/** The schema that another one refers to; of those with such a place, the first. */
function resolve(schema: Schema): Schema {
  const [, pointer] = String(schema.$ref).split('#');
  if (pointer === undefined) return schema;
  for (const document of [commonSchema, ...Object.values(schemas)]) {
    const target = splitPointer(pointer).reduce<unknown>(
      (inner, key) => (isRecord(inner) ? inner[key] : undefined),
      document,
    );
    if (isRecord(target)) return resolve(target);
  }
  return schema;
}
