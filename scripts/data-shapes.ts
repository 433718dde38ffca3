import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'prettier';
import type { DataShape, ShapeOrName } from '../src/model/data/data-shape.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The schemas by file name, and the shapes that were made of their definitions; an empty one while it is made. */
interface Reading {
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly definitions: Map<string, DataShape | undefined>;
}

const ending = '.schema.json';
const head = `// Generated from src/validate/schema by \`npm run types\`; a test compares. Do not edit.
import type { DataShape } from './data-shape.ts';

/** The shape of each kind of file, and those that stand in several places. */
export const dataShapes: Readonly<Record<string, DataShape>> = `;

/** The TypeScript source of the shapes of the data, made from the JSON Schemas in `folder`. */
export async function generateDataShapes(folder: string): Promise<string> {
  const isOfData = (name: string): boolean => name.endsWith(ending) && name !== `theme${ending}`;
  const names = (await readdir(folder)).filter(isOfData).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  const schemas = new Map(names.map((name, index) => [name, JSON.parse(texts[index] ?? '') as Schema]));
  const reading: Reading = { schemas, definitions: new Map() };
  const files = [...schemas].flatMap(([name, schema]) => {
    const shape = shapeOf(schema, name, reading);
    return shape === undefined ? [] : [[path.basename(name, ending), shape] as const];
  });
  const shapes = [...reading.definitions].filter(([, shape]) => shape !== undefined);
  return format(`${head}${JSON.stringify(Object.fromEntries([...shapes, ...files]))};\n`, {
    parser: 'typescript',
    singleQuote: true,
    printWidth: 110,
  });
}

/** Undefined where neither a status nor an id of another entry can stand. */
function shapeOf(schema: Schema, file: string, reading: Reading): ShapeOrName | undefined {
  const own = pick(schema, ['defines', 'names', 'minItems']);
  if (own.names !== undefined) return own;
  if (typeof schema.$ref === 'string') return referredShape(schema.$ref, own, file, reading);
  if (isText(schema)) return { isText: true };
  const variants = [schema, ...((schema.oneOf ?? []) as Schema[])];
  const properties = variants.flatMap((variant) => Object.entries((variant.properties ?? {}) as Schema));
  const members = properties.flatMap(([key, property]) => {
    const shape = isSchema(property) ? shapeOf(property, file, reading) : undefined;
    return shape === undefined ? [] : [[key, shape] as const];
  });
  const items = isSchema(schema.items) ? shapeOf(schema.items, file, reading) : undefined;
  const status = statusOf(properties);
  if (members.length === 0 && items === undefined && status === undefined) return undefined;
  const needed = variants.flatMap((variant) => (variant.required ?? []) as string[]);
  const required = members.map(([key]) => key).filter((key) => needed.includes(key));
  return {
    ...own,
    ...(status === undefined ? {} : { status }),
    ...(members.length > 0 ? { members: Object.fromEntries(members) } : {}),
    ...(required.length > 0 ? { required } : {}),
    ...(items === undefined ? {} : { items }),
  };
}

/** A definition goes by its name, unless more is said of it where it is referred to. */
function referredShape(
  reference: string,
  own: DataShape,
  from: string,
  reading: Reading,
): ShapeOrName | undefined {
  const [document = '', pointer = ''] = reference.split('#');
  const file = document === '' ? from : document;
  const [, section, name = '', ...rest] = pointer.split('/');
  const target = [section, name, ...rest].reduce<unknown>(
    (inner, key) => (isSchema(inner) ? inner[key ?? ''] : undefined),
    reading.schemas.get(file),
  );
  if (!isSchema(target)) throw new Error(`The schema refers to ${reference}, which does not exist.`);
  if (section !== '$defs' || rest.length > 0 || own.defines !== undefined) {
    const shape = shapeOf(target, file, reading);
    return typeof shape === 'object' ? { ...shape, ...own } : shape;
  }
  if (!reading.definitions.has(name)) {
    // It may refer to itself, as goals hold goals.
    reading.definitions.set(name, {});
    const shape = shapeOf(target, file, reading);
    reading.definitions.set(name, typeof shape === 'string' ? reading.definitions.get(shape) : shape);
  }
  return reading.definitions.get(name) === undefined ? undefined : name;
}

/** `text` in common.schema.json: words, or words by language. */
function isText({ anyOf }: Schema): boolean {
  return JSON.stringify(anyOf ?? []).includes('/textInLanguage"');
}

function statusOf(properties: readonly (readonly [string, unknown])[]): DataShape['status'] {
  const status = properties.find(([key]) => key === 'status')?.[1];
  const reference = isSchema(status) && typeof status.$ref === 'string' ? status.$ref : '';
  if (reference.endsWith('/statementStatus')) return 'statement';
  return reference.endsWith('/listStatus') ? 'list' : undefined;
}

function pick(schema: Schema, keys: readonly string[]): DataShape {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => keys.includes(key)));
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
