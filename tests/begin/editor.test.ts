import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { listSchemaFiles, schemaAddress, writeEditorSettings } from '../../src/begin/editor-files.ts';
import { writeSnippets } from '../../src/begin/snippets.ts';
import { isDataFileName } from '../../src/load/files/data-layout.ts';
import { commonSchema, schemaKeywords, schemas } from '../../src/validate/schemas.ts';
import { copyFixture } from '../build/copy-fixture.ts';
import { hashFolder } from '../build/hash-folder.ts';
import { project, runStrategia } from '../build/run-strategia.ts';
import { judge, makeFolder } from './new-project.ts';

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: readonly string[];
}

/** By its Polish and English prefix: the schema of what it writes, or of the value of its key. */
const written: readonly (readonly [string, string, string])[] = [
  ['cel', 'goal', 'goal.schema.json#/$defs/goalData'],
  ['rezultaty', 'results', 'goal.schema.json#/$defs/goalData/properties/details/properties/results'],
  [
    'rezultat',
    'result',
    'goal.schema.json#/$defs/goalData/properties/details/properties/results/properties/items/items',
  ],
  ['partnerzy', 'partners', 'goal.schema.json#/$defs/goalData/properties/details/properties/partners'],
  [
    'instrumenty',
    'instruments',
    'goal.schema.json#/$defs/goalData/properties/details/properties/instruments',
  ],
  ['brak', 'none', 'goal.schema.json#/$defs/goalData/properties/details/properties/results'],
  ['partner', 'partner', 'partners.schema.json#/properties/partners/items'],
  ['instrument', 'instrument', 'instruments.schema.json#/properties/instruments/items'],
  ['wskaznik', 'indicator', 'indicators.schema.json#/properties/indicators/items'],
  ['wartosc', 'value', 'common.schema.json#/$defs/value'],
  ['zrodlo', 'source', 'sources.schema.json#/properties/sources/items'],
  ['powolanie', 'cite', 'goal.schema.json#/properties/sources'],
  ['rozdzial', 'chapter', 'strategy.schema.json#/properties/chapters/items'],
  ['rysunek', 'figure', 'figures.schema.json#/properties/figures/items'],
  ['en', 'translation', 'common.schema.json#/$defs/textInLanguage'],
];

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => Ajv2020;
const ajv = new Ajv2020({ strict: true, discriminator: true, allErrors: true, keywords: schemaKeywords });
addFormats(ajv);
for (const schema of [commonSchema, ...Object.values(schemas)]) ajv.addSchema(schema);

describe('snippets for VS Code (issue 13)', () => {
  it.each(
    written.flatMap(([pl, en, address]) => [
      ['pl', pl, address],
      ['en', en, address],
    ]),
  )(
    'write what is valid with all that they suggest, in %s: %s',
    (language = '', prefix = '', address = '') => {
      const text = expand(findSnippet(language, 'json', prefix));
      const isKey = text.startsWith('"');
      const parsed = JSON.parse(isKey ? `{${text}}` : text) as object;
      const [key, value] = isKey ? (Object.entries(parsed)[0] ?? []) : [undefined, parsed];
      if (key !== undefined && address.includes('/properties/'))
        expect(address).toMatch(new RegExp(`/${key}$`));
      const validate = ajv.getSchema(address);
      expect({ isValid: validate?.(value), errors: validate?.errors }).toEqual({
        isValid: true,
        errors: null,
      });
    },
  );

  it.each(['pl', 'en'])('are all tried here: %s', (language) => {
    const known = written.map(([pl, en]) => (language === 'pl' ? pl : en));
    const prefixes = readSnippets(language)
      .filter(({ scope }) => scope === 'json')
      .map(({ prefix }) => prefix);
    expect(prefixes.toSorted()).toEqual(known.toSorted());
  });

  it('write what a chapter may hold', async () => {
    const folder = await makeFolder();
    await copyFixture('data-one-level', path.join(folder, 'data'));
    const edition = path.join(folder, 'data/editions/przykladowa-2025');
    const chapter = path.join(edition, 'chapters/wprowadzenie.pl.md');
    const { sources } = JSON.parse(await readFile(path.join(edition, 'sources.json'), 'utf8')) as {
      sources: { id: string }[];
    };
    const [cited, table] = (['zrodlo', 'tabela'] as const).map((prefix) =>
      expand(findSnippet('pl', 'markdown', prefix)).replace('@zrodlo', `@${sources[0]?.id ?? ''}`),
    );
    await writeFile(chapter, `Gmina ma cztery wsie. ${cited ?? ''}\n\n${table ?? ''}\n`);
    expect((await judge(folder)).problems).toEqual([]);
  });

  it('are also those of this project', async () => {
    const own = await readFile(path.join(project, '.vscode/strategia.code-snippets'), 'utf8');
    expect(parse(own, [], { allowTrailingComma: true })).toEqual(JSON.parse(writeSnippets('pl')));
  });
});

describe('the schemas that VS Code associates (issue 13)', () => {
  it('are one for each file of the data, and there', async () => {
    const names = (await readdir(path.join(project, 'data'), { recursive: true }))
      .map((name) => name.replaceAll(path.sep, '/'))
      .filter((name) => name.endsWith('.json') && isDataFileName(name));
    const { 'json.schemas': associations } = JSON.parse(writeEditorSettings(undefined, 'data')) as Settings;
    const there = listSchemaFiles().map(({ name }) => `./data/${name}`);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const found = associations.filter(({ fileMatch: [pattern] }) => fits(`/data/${name}`, pattern));
      expect(found, name).toHaveLength(1);
      const url = found[0]?.url ?? '';
      expect(there).toContain(url);
      expect(path.posix.join('data', path.posix.dirname(name), schemaAddress(name))).toBe(
        url.slice('./'.length),
      );
    }
  });

  it('are the same in this project, from its sources', async () => {
    const own = JSON.parse(await readFile(path.join(project, '.vscode/settings.json'), 'utf8')) as Settings;
    const begun = JSON.parse(writeEditorSettings(undefined, 'data')) as Settings;
    expect(own['json.schemas']).toEqual(
      begun['json.schemas'].map(({ fileMatch, url }) => ({
        fileMatch,
        url: url.replace('./data/.schema/', './src/validate/schema/'),
      })),
    );
  });
});

describe('"$schema" for other editors (issue 13)', () => {
  it('may stand in every file, and changes no byte of the site', async () => {
    const folder = await makeFolder();
    const data = path.join(folder, 'data');
    await copyFixture('data-three-levels', data);
    await build(data, path.join(folder, 'without'));
    const names = (await readdir(data, { recursive: true }))
      .map((name) => name.replaceAll(path.sep, '/'))
      .filter((name) => name.endsWith('.json'));
    for (const name of names) {
      const text = await readFile(path.join(data, name), 'utf8');
      await writeFile(
        path.join(data, name),
        text.replace('{', () => `{\n  "$schema": "${schemaAddress(name)}",`),
      );
    }
    await build(data, path.join(folder, 'with'));
    expect(await hashFolder(path.join(folder, 'with'))).toEqual(
      await hashFolder(path.join(folder, 'without')),
    );
  });
});

async function build(data: string, output: string): Promise<void> {
  const words = ['--data', data, '--out', output, '--proposals', 'show', '--messages', 'en', '--no-cache'];
  const { code, stderr } = await runStrategia(['build', '--only', 'site', ...words]);
  expect(code, stderr).toBe(0);
}

interface Settings {
  readonly 'json.schemas': readonly { readonly fileMatch: readonly [string]; readonly url: string }[];
}

function fits(name: string, pattern: string): boolean {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(name);
}

function readSnippets(language: string): Snippet[] {
  return Object.values(JSON.parse(writeSnippets(language)) as Record<string, Snippet>);
}

function findSnippet(language: string, scope: string, prefix: string): Snippet {
  const found = readSnippets(language).find((one) => one.scope === scope && one.prefix === prefix);
  if (!found) throw new Error(`There is no snippet "${prefix}".`);
  return found;
}

/** What stands there when somebody takes all that it suggests. */
function expand({ body }: Snippet): string {
  const variables: Readonly<Record<string, string>> = { YEAR: '2026', MONTH: '11', DATE: '25' };
  const text = body
    .join('\n')
    .replace(/\$CURRENT_(\w+)/g, (_, name: string) => variables[name] ?? '')
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1');
  expect(text).not.toContain('$');
  return text;
}
