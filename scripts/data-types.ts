import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { compile } from 'json-schema-to-typescript';
import type { JSONSchema } from 'json-schema-to-typescript';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The TypeScript source of the types that are made from the JSON Schemas in `folder`, which is named as `label`. */
export async function generateDataTypes(folder: string, label = 'src/validate/schema'): Promise<string> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.schema.json')).sort();
  const definitions: Record<string, Json> = {};
  for (const file of files) {
    const schema = JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Record<string, Json>;
    const own = (schema.$defs ?? {}) as Record<string, Json>;
    for (const [name, definition] of Object.entries(own)) definitions[typeName(name)] = toTypes(definition);
    delete schema.$defs;
    if (file !== 'common.schema.json') definitions[typeName(fileTypeName(file))] = toTypes(schema);
  }
  const bundle = { title: 'DataTypes', type: 'object', additionalProperties: false, $defs: definitions };
  return compile(bundle as JSONSchema, 'DataTypes', {
    additionalProperties: false,
    bannerComment: `// Generated from ${label} by \`npm run types\`; a test compares. Do not edit.`,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}

function toTypes(value: Json): Json {
  if (Array.isArray(value)) return value.map(toTypes);
  if (value === null || typeof value !== 'object') return value;
  if (typeof value.$ref === 'string') return { tsType: referenceName(value.$ref) };
  const result: Record<string, Json> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (
      [
        'title',
        'typeName',
        '$schema',
        '$id',
        'format',
        'problem',
        'discriminator',
        'propertyNames',
        'defines',
        'names',
        'english',
        'valueNames',
      ].includes(key)
    ) {
      if (key === 'title' && typeof inner !== 'string') result[key] = toTypes(inner);
      continue;
    }
    result[key] = toTypes(inner);
  }
  if (typeof value.typeName === 'string') result.title = value.typeName;
  return result;
}

/** `common.schema.json#/$defs/text` → `Text`; `site.schema.json` → `SiteFile`; `#/$defs/goal/properties/x` → `Required<GoalData>['x']`. */
function referenceName(reference: string): string {
  const [file = '', pointer = ''] = reference.split('#');
  const steps = pointer.split('/').slice(1);
  const [, definition, , property] = steps;
  if (definition === undefined) return typeName(fileTypeName(file));
  return property === undefined ? typeName(definition) : `Required<${typeName(definition)}>['${property}']`;
}

function fileTypeName(file: string): string {
  return `${path.basename(file, '.schema.json')}File`;
}

function typeName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
