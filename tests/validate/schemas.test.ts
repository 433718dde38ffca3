import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { problemTexts } from '../../src/messages/problem-texts.ts';
import { commonSchema, schemaKeywords, schemas, themeSchema } from '../../src/validate/schemas.ts';

const all = { common: commonSchema, theme: themeSchema, ...schemas };

describe('the schemas of the data', () => {
  it.each(Object.entries(all))('are valid themselves: %s', (_, schema) => {
    const ajv = new Ajv2020({ strict: true, discriminator: true, keywords: schemaKeywords });
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it.each(Object.entries(all))('name the problem of a text without its form: %s', (_, schema) => {
    const forms = listSchemas(schema).filter(
      ({ pattern, format }) => pattern !== undefined || format !== undefined,
    );
    const unnamed = forms.filter(
      ({ problem }) =>
        !Object.hasOwn(problemTexts.en, String(problem)) || !Object.hasOwn(problemTexts.pl, String(problem)),
    );
    expect(unnamed).toEqual([]);
  });

  it('name only problems that have a message (issue 11)', () => {
    const ajv = new Ajv2020({ strict: true, keywords: schemaKeywords });
    const compile = (problem: string): unknown => ajv.compile({ type: 'string', pattern: '^a', problem });
    expect(() => compile('invalid-letter')).toThrow('keyword "problem" value is invalid');
    expect(() => compile('invalid-id')).not.toThrow();
  });

  it('are all known to the program', async () => {
    const files = await readdir(path.resolve(import.meta.dirname, '../../src/validate/schema'));
    expect(files.sort()).toEqual(
      Object.values(all)
        .map((schema) => schema.$id)
        .sort(),
    );
  });

  it.each(Object.entries({ theme: themeSchema, ...schemas }))(
    'say in words what every key of %s is',
    (_, schema) => {
      const isText = (inner: object): boolean =>
        '$ref' in inner && String(inner.$ref).endsWith('#/$defs/text');
      const bare = listKeys(schema).filter(
        ([, inner]) => !('title' in inner) && (!('$ref' in inner) || isText(inner)),
      );
      expect(bare.map(([key]) => key)).toEqual([]);
    },
  );

  // What `edit` shows in its forms; the others are written by the program or are not data.
  const shown = Object.entries({ common: commonSchema, ...schemas }).filter(
    ([name]) => name !== 'labels' && name !== 'signed',
  );
  it.each(shown)('say in English what they say in Polish: %s (issue 14)', (_, schema) => {
    const wordless = listSchemas(schema).flatMap(({ title, description, english = {} }) =>
      Object.entries({ title, description }).filter(
        ([key, words]) => (typeof words === 'string') !== Object.hasOwn(english as object, key),
      ),
    );
    expect(wordless).toEqual([]);
  });

  it.each(shown)('name every value that is a code: %s (issue 14)', (_, schema) => {
    const coded = listSchemas(schema).filter(
      ({ enum: codes, const: code, properties }) =>
        !properties && (Array.isArray(codes) || typeof code === 'string'),
    );
    for (const { enum: codes, const: code, valueNames } of coded) {
      // Of a status of an edition, whose kinds are schemas with titles.
      if (code !== undefined && valueNames === undefined) {
        expect(statusKinds).toContain(code);
        continue;
      }
      const wanted = ((codes ?? [code]) as string[]).toSorted();
      const { pl = {}, en = {} } = valueNames as Readonly<Record<string, object>>;
      expect([Object.keys(pl).sort(), Object.keys(en).sort()]).toEqual([wanted, wanted]);
    }
  });
});

const statusKinds = schemas.strategy.properties.status.oneOf.map(({ properties }) => properties.type.const);

function listKeys(schema: object): [string, object][] {
  return Object.entries(schema).flatMap(([keyword, inner]: [string, unknown]) => {
    if (typeof inner !== 'object' || inner === null) return [];
    const own = keyword === 'properties' ? (Object.entries(inner) as [string, object][]) : [];
    return [...own, ...listKeys(inner)];
  });
}

/** Every schema inside `schema`, itself among them. */
function listSchemas(schema: object): Readonly<Record<string, unknown>>[] {
  const inner = Object.entries(schema).flatMap(([keyword, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return [];
    if (keyword === 'english' || keyword === 'valueNames') return [];
    const holdsSchemas = keyword === 'properties' || keyword === '$defs';
    return holdsSchemas
      ? Object.values(value as Record<string, object>).flatMap(listSchemas)
      : listSchemas(value);
  });
  return [{ ...schema }, ...inner];
}
