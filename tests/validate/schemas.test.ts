import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { commonSchema, schemas } from '../../src/validate/schemas.ts';

const all = { common: commonSchema, ...schemas };

describe('the schemas of the data', () => {
  it.each(Object.entries(all))('are valid themselves: %s', (_, schema) => {
    const ajv = new Ajv2020({
      strict: true,
      discriminator: true,
      keywords: ['typeName', 'defines', 'names'],
    });
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it('are all known to the program', async () => {
    const files = await readdir(path.resolve(import.meta.dirname, '../../src/validate/schema'));
    expect(files.sort()).toEqual(
      Object.values(all)
        .map((schema) => schema.$id)
        .sort(),
    );
  });

  it.each(Object.entries(schemas))('say in words what every key of %s is', (_, schema) => {
    const bare = listKeys(schema).filter(([, inner]) => !('title' in inner) && !('$ref' in inner));
    expect(bare.map(([key]) => key)).toEqual([]);
  });
});

function listKeys(schema: object): [string, object][] {
  return Object.entries(schema).flatMap(([keyword, inner]: [string, unknown]) => {
    if (typeof inner !== 'object' || inner === null) return [];
    const own = keyword === 'properties' ? (Object.entries(inner) as [string, object][]) : [];
    return [...own, ...listKeys(inner)];
  });
}
