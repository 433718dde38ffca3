import { isRecord } from '../../model/data/json-pointer.ts';
import type { KnownFile } from '../places/list-json-files.ts';
import { entriesOf, memberOf } from '../places/place.ts';
import type { Place } from '../places/place.ts';
import { commonSchema, schemas } from '../schemas.ts';

/** A shape that several schemas share, by its name in common.schema.json: `text`, `citations`, `listStatus` … */
export type Definition = keyof typeof commonSchema.$defs;

/** A value whose place in the schema asks for a shared shape. */
export interface SchemaPlace extends Place {
  readonly definition: Definition;
}

type Schema = Readonly<Record<string, unknown>>;

/** A schema and the document in which its `#/…` references are looked up. */
interface Position {
  readonly schema: Schema;
  readonly document: Schema;
}

/** Walks a file along its schema and lists every value that ought to have a shared shape; it may have another one. */
export function listSchemaPlaces({ kind, file }: KnownFile): SchemaPlace[] {
  const found: SchemaPlace[] = [];
  const schema: Schema = schemas[kind];
  walk({ schema, document: schema }, { file, pointer: '', value: file.value }, found);
  return found;
}

function walk(position: Position, place: Place, found: SchemaPlace[]): void {
  const { schema, document } = position;
  if (typeof schema.$ref === 'string') {
    const definition = readDefinition(schema.$ref);
    if (definition !== undefined) found.push({ ...place, definition });
    walk(resolve(schema.$ref, document), place, found);
    return;
  }
  for (const shape of chooseShapes(schema, place.value)) walk({ schema: shape, document }, place, found);
  if (Array.isArray(place.value)) {
    const { items } = schema;
    if (!isRecord(items)) return;
    for (const [index, item] of place.value.entries())
      walk({ schema: items, document }, memberOf(place, index, item), found);
    return;
  }
  for (const [key, value] of entriesOf(place.value)) {
    const member = chooseMember(schema, key);
    if (member !== undefined) walk({ schema: member, document }, memberOf(place, key, value), found);
  }
}

function chooseMember(schema: Schema, key: string): Schema | undefined {
  const properties = schema.properties;
  const own = isRecord(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
  const member = own ?? schema.additionalProperties;
  return isRecord(member) ? member : undefined;
}

/** The alternatives of a schema; where `type` tells them apart, only the one it names. */
function chooseShapes(schema: Schema, value: unknown): readonly Schema[] {
  const shapes = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined;
  if (shapes === undefined) return [];
  const type = entriesOf(value).find(([key]) => key === 'type')?.[1];
  return shapes.filter((shape) => {
    const tag = isRecord(shape.properties) ? shape.properties.type : undefined;
    return !isRecord(tag) || tag.const === type;
  });
}

function resolve(reference: string, document: Schema): Position {
  const [name = '', pointer = ''] = reference.split('#');
  const target: Schema = name === '' ? document : commonSchema;
  const schema = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), target);
  if (!isRecord(schema)) throw new Error(`The schema refers to ${reference}, which does not exist.`);
  return { schema, document: target };
}

function readDefinition(reference: string): Definition | undefined {
  const name = /\/\$defs\/(\w+)$/.exec(reference)?.[1];
  return name !== undefined && Object.hasOwn(commonSchema.$defs, name) ? (name as Definition) : undefined;
}
