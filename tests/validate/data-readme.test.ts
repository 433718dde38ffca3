import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { schemas } from '../../src/validate/schemas.ts';
import { copyFixture } from '../build/copy-fixture.ts';
import { project, runNode } from '../build/run-strategia.ts';
import { makeFolder } from '../begin/new-project.ts';

const readme = await readFile(path.join(project, 'data/README.md'), 'utf8');
const fixtures = (await readdir(path.join(project, 'tests/fixtures')))
  .filter((name) => name.startsWith('data-'))
  .map((name) => `tests/fixtures/${name}`);
const guide = await readTexts('tests/fixtures/data-guide');
const valid = new Map([...(await readTexts('data')), ...(await readAll(fixtures))]);

interface Example {
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

const examples = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
  ({ index, 1: language = '', 2: text = '' }): Example => ({
    line: readme.slice(0, index).split('\n').length,
    language,
    text,
  }),
);

describe('the examples in data/README.md (issue 13)', () => {
  // A record of a signed document is written by the program alone.
  const byHand = Object.keys(schemas).filter((kind) => kind !== 'signed');

  it.each([...byHand, 'chapters'])('show a complete file of the kind "%s"', (kind) => {
    const whole = [...guide].filter(([name]) => isOfKind(name, kind)).map(([, text]) => text);
    expect(whole.length).toBeGreaterThan(0);
    expect(examples.filter(({ text }) => whole.includes(text))).not.toEqual([]);
  });

  it.each(examples.filter(({ language }) => ['json', 'markdown'].includes(language)))(
    'stand in data that are validated: line $line',
    ({ language, text }) => {
      if (text.includes('"fonts"')) return;
      const found = [...valid].filter(([name, whole]) =>
        language === 'json'
          ? name.endsWith('.json') && holds(JSON.parse(whole), JSON.parse(text) as object)
          : whole.includes(text),
      );
      expect(found.map(([name]) => name)).not.toEqual([]);
    },
  );

  it('name fonts that are taken where they are', async () => {
    const example = examples.find(({ text }) => text.includes('"fonts"'));
    const { fonts } = JSON.parse(example?.text ?? '{}') as {
      readonly fonts: readonly { readonly file: string }[];
    };
    const folder = await makeFolder();
    const data = path.join(folder, 'data');
    await copyFixture('data-guide', data);
    await mkdir(path.join(data, 'fonts'));
    for (const [index, { file }] of fonts.entries()) {
      const weight = index === 0 ? 400 : 700;
      const kept = `node_modules/@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-${weight}-normal.woff2`;
      await copyFile(path.join(project, kept), path.join(data, 'fonts', file));
    }
    const site = path.join(data, 'site.json');
    const whole = JSON.parse(await readFile(site, 'utf8')) as object;
    await writeFile(site, JSON.stringify({ ...whole, fonts }));
    const { code, stderr } = await runNode([...validate(), '--data', data]);
    expect(code, stderr).toBe(0);
  });

  it('give the message that the program gives', async () => {
    const said = examples.find(({ text }) => text.startsWith('data/'))?.text.trim() ?? '';
    const folder = await makeFolder();
    const data = path.join(folder, 'data');
    await mkdir(data);
    const texts = [...valid].filter(([name]) => name.startsWith('data/'));
    for (const [name, text] of texts) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(
        path.join(folder, name),
        name.endsWith('goals/2.json') ? text.replace('"tarr"', '"tarr-sa"') : text,
      );
    }
    const { stdout, stderr } = await runNode([...validate(), '--data', data]);
    expect(`${stdout}${stderr}`).toContain(said);
  });

  it('give a command that finds nothing wrong in the small projects', async () => {
    const command = /^npm run validate -- (--data) (tests\/fixtures\/data-[\w-]+)$/m.exec(readme);
    expect(fixtures).toContain(command?.[2]);
    const outcomes = await Promise.all(
      fixtures.map(async (fixture) => [fixture, await runNode([...validate(), '--data', fixture])] as const),
    );
    for (const [fixture, { code, stderr }] of outcomes) expect(code, `${fixture}: ${stderr}`).toBe(0);
  });
});

const { scripts } = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8')) as {
  readonly scripts: { readonly validate: string };
};

/** What `npm run validate` starts. */
function validate(): string[] {
  return scripts.validate.split(' ').slice(1);
}

async function readAll(folders: readonly string[]): Promise<(readonly [string, string])[]> {
  return (await Promise.all(folders.map((folder) => readTexts(folder)))).flatMap((texts) => [...texts]);
}

/** The texts of a data folder by their names, with the folder's. */
async function readTexts(folder: string): Promise<Map<string, string>> {
  const all = await readdir(path.join(project, folder), { recursive: true });
  const names = all.filter((name) => /\.(json|md|svg)$/.test(name) && !name.endsWith('README.md'));
  const texts = names.map(async (name) => {
    const text = await readFile(path.join(project, folder, name), 'utf8');
    return [`${folder}/${name.replaceAll(path.sep, '/')}`, text] as const;
  });
  return new Map(await Promise.all(texts));
}

function isOfKind(name: string, kind: string): boolean {
  if (['goal', 'labels', 'chapters', 'search'].includes(kind))
    return name.includes(`/${kind.replace('goal', 'goals')}/`);
  return name.endsWith(`/${kind}.json`);
}

/** Whether an object somewhere in a value has all that another one has. */
function holds(value: unknown, part: object): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const own = value as Readonly<Record<string, unknown>>;
  return (
    Object.entries(part).every(([key, item]) => isDeepStrictEqual(own[key], item)) ||
    Object.values(own).some((child) => holds(child, part))
  );
}
