import { cp, mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmInputs, readInputs } from '../../src/publish/read-inputs.ts';
import type { InputOptions } from '../../src/publish/read-inputs.ts';
import { readSettings } from '../../src/settings.ts';
import { copyFixture } from '../build/copy-fixture.ts';

const options: InputOptions = {
  edition: undefined,
  only: 'site',
  profiles: undefined,
  proposals: 'show',
  base: '/',
};

describe('what a build is made from (issue 12)', () => {
  let project: string;
  beforeEach(async () => {
    project = await mkdtemp(path.join(tmpdir(), 'strategia-inputs-'));
    await copyFixture('data-figures', path.join(project, 'data'));
    await write('src/publish.ts', 'export {};\n');
    await write('templates/site/pages/goal.njk', '<h1>{{ goal.title }}</h1>\n');
    await write('templates/styles/site.css', 'p { color: black }\n');
    await write('eleventy.config.ts', 'export default () => undefined;\n');
    await write('package.json', '{ "version": "1.0.0" }');
    await write('node_modules/.package-lock.json', '{ "packages": { "@fontsource/lato": "5.3.0" } }');
  });
  afterEach(() => rm(project, { recursive: true, force: true }));

  async function write(name: string, text: string): Promise<void> {
    await mkdir(path.dirname(path.join(project, name)), { recursive: true });
    await writeFile(path.join(project, name), text);
  }

  async function read(changes: Partial<InputOptions> = {}, environment: NodeJS.ProcessEnv = {}) {
    const inputs = await readInputs(readSettings(project, {}, environment), { ...options, ...changes });
    if (!inputs) throw new Error('The inputs could not be read.');
    return inputs;
  }

  const fingerprint = async (...args: Parameters<typeof read>): Promise<string> =>
    (await read(...args)).fingerprint;

  it('is the same at another time, in another folder and with files of another age', async () => {
    const before = await fingerprint();
    await utimes(path.join(project, 'data/site.json'), 1, 1);
    await write('data/README.md', 'A note to the editors.');
    expect(await fingerprint()).toBe(before);
    const first = project;
    project = `${first}-copy`;
    try {
      await cp(first, project, { recursive: true });
      expect(await fingerprint()).toBe(before);
    } finally {
      await rm(project, { recursive: true });
      project = first;
    }
  });

  it.each([
    ['a byte of the data', 'data/site.json'],
    ['a picture', 'data/editions/mapowo-2035/figures/zalewy.png'],
    ['a template', 'templates/site/pages/goal.njk'],
    ['a style sheet', 'templates/styles/site.css'],
    ['the program', 'src/publish.ts'],
    ['what Eleventy is told', 'eleventy.config.ts'],
    ["the program's version", 'package.json'],
    ['the version of a package, as fonts are', 'node_modules/.package-lock.json'],
  ])('is another where %s is', async (_, name) => {
    const before = await fingerprint();
    const file = path.join(project, name);
    const bytes = await readFile(file);
    const last = bytes.length - 1;
    bytes[last] = bytes[last]! ^ 1;
    await writeFile(file, bytes);
    expect(await fingerprint()).not.toBe(before);
  });

  it('is another where a file comes, goes or has another name, known or not', async () => {
    const seen = new Set([await fingerprint()]);
    await write('data/editions/mapowo-2035/chapters/wstep.pl.md', 'Wstęp.');
    seen.add(await fingerprint());
    await write('data/notatka.txt', 'A file that the validation asks about.');
    seen.add(await fingerprint());
    await rm(path.join(project, 'data/monitoring'), { recursive: true, force: true });
    await rm(path.join(project, 'data/editions/mapowo-2035/chapters/wstep.pl.md'));
    await rm(path.join(project, 'templates/styles/site.css'));
    seen.add(await fingerprint());
    await write('templates/styles/other.css', 'p { color: black }\n');
    seen.add(await fingerprint());
    expect(seen.size).toBe(5);
  });

  it('is another where an override comes, changes or goes, save for notes and locks (issue 13)', async () => {
    const before = await fingerprint();
    await write('overrides/README.md', 'A note.');
    await write('overrides/styles/.site.css.swp', 'x');
    expect(await fingerprint()).toBe(before);
    await write('overrides/styles/site.css', 'p { color: red }');
    const inputs = await read();
    expect(inputs.fingerprint).not.toBe(before);
    await write('overrides/styles/site.css', 'p { color: tan }');
    expect(confirmInputs(inputs)).toBeUndefined();
    expect([before, inputs.fingerprint]).not.toContain(await fingerprint());
    await rm(path.join(project, 'overrides'), { recursive: true });
    expect(await fingerprint()).toBe(before);
  });

  it('is another for every option that changes what is published, and for the clock', async () => {
    const all = await Promise.all([
      fingerprint(),
      fingerprint({ edition: 'mapowo-2035' }),
      fingerprint({ profiles: ['full'] }),
      fingerprint({ profiles: ['full', 'summary'] }),
      fingerprint({ proposals: 'hide' }),
      fingerprint({ proposals: undefined }),
      fingerprint({ base: '/strategia/' }),
      fingerprint({}, { SOURCE_DATE_EPOCH: '1700000000' }),
      fingerprint({}, { SOURCE_DATE_EPOCH: '1700000001' }),
    ]);
    expect(new Set(all).size).toBe(all.length);
    expect(await fingerprint({ profiles: ['summary', 'full', 'full'] })).toBe(all[3]);
  });

  it.skipIf(process.platform === 'win32')('is another for another browser, where one prints', async () => {
    const answering = async (version: string): Promise<string> => {
      const file = path.join(project, 'chrome');
      await writeFile(file, `#!/bin/sh\necho "Chromium ${version}"\n`, { mode: 0o755 });
      await utimes(file, 1, 1);
      return file;
    };
    const printing = (STRATEGIA_BROWSER: string) => fingerprint({ only: undefined }, { STRATEGIA_BROWSER });
    const before = await printing(await answering('147.0.7727.10'));
    expect(await printing(await answering('147.0.7727.10'))).toBe(before);
    expect(await printing(await answering('147.0.7727.11'))).not.toBe(before);
    const siteAlone = await fingerprint();
    expect(await fingerprint({}, { STRATEGIA_BROWSER: path.join(project, 'chrome') })).toBe(siteAlone);
    await writeFile(path.join(project, 'chrome'), '#!/bin/sh\nexit 1\n');
    const settings = readSettings(project, {}, { STRATEGIA_BROWSER: path.join(project, 'chrome') });
    expect(await readInputs(settings, { ...options, only: undefined })).toBeUndefined();
  });

  it('cannot be read where data or browser are missing: the build says so', async () => {
    const environment = { STRATEGIA_BROWSER: path.join(project, 'no-browser') };
    const settings = readSettings(project, {}, environment);
    expect(await readInputs(settings, { ...options, only: undefined })).toBeUndefined();
    await rm(path.join(project, 'data'), { recursive: true });
    expect(await readInputs(readSettings(project, {}, {}), options)).toBeUndefined();
  });

  it('is not confirmed where something changed meanwhile, even if it was changed back', async () => {
    const inputs = await read();
    expect(confirmInputs(inputs)).toBe(inputs.fingerprint);
    const file = path.join(project, 'data/site.json');
    const { atime, mtime } = await stat(file);
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text} `);
    await writeFile(file, text);
    await utimes(file, atime, mtime);
    expect(confirmInputs(inputs)).toBeUndefined();
    const again = await read();
    expect(again.fingerprint).toBe(inputs.fingerprint);
    await write('data/editions/mapowo-2035/chapters/nowy.pl.md', 'Nowy.');
    await rm(path.join(project, 'data/editions/mapowo-2035/chapters/nowy.pl.md'));
    expect(confirmInputs(again)).toBeUndefined();
    expect(confirmInputs(undefined)).toBeUndefined();
  });
});
