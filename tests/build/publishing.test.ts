import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builds, inSite } from './built-editions.ts';
import { findByteFaults } from './find-byte-faults.ts';
import { hashFolder } from './hash-folder.ts';
import { project, runStrategia } from './run-strategia.ts';

const show = ['--proposals', 'show'];

describe('publishing', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'strategia-test-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('gives the same bytes whatever the time zone, the language of the system and the name of the folder', async () => {
    expect(await findByteFaults(builds.golden, folder)).toEqual([]);
  });

  it('lists every published file in the manifest, with its size and hash', async () => {
    const { output } = builds.golden;
    const manifest = JSON.parse(await readFile(path.join(output, 'manifest.json'), 'utf8')) as {
      readonly files: readonly { readonly path: string; readonly sha256: string; readonly size: number }[];
    };
    const hashes = await hashFolder(output);
    hashes.delete('manifest.json');
    expect(new Map(manifest.files.map((file) => [file.path, file.sha256]))).toEqual(hashes);
  });

  it('leaves what was published as it was when the data is wrong, and says where', async () => {
    const output = path.join(folder, 'output');
    const data = path.join(folder, 'data');
    await cp(builds.golden.output, output, { recursive: true });
    await cp(builds.golden.data, data, { recursive: true });
    const before = await hashFolder(output);
    const partners = path.join(data, 'editions/zlota-2030/goals');
    const [name] = await readdir(partners);
    const file = path.join(partners, name!);
    await writeFile(file, (await readFile(file, 'utf8')).replace(/"partner": "([^"]+)"/, '"partner": "$1x"'));
    const { code, stderr } = await runStrategia([
      'build',
      '--data',
      data,
      '--out',
      output,
      ...show,
      '--messages',
      'en',
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^data\/editions\/zlota-2030\/goals\/\S+\.json:\d+:\d+ {2}unknown-partner {2}".+x" is not in/m,
    );
    expect(await hashFolder(output)).toEqual(before);
    expect((await readdir(folder)).sort()).toEqual(['data', 'output']);
  });

  it('refuses an adopted edition with proposals until it is told to show or to hide them', async () => {
    const output = path.join(folder, 'output');
    const { code, stderr } = await runStrategia(['build', '--out', output, '--messages', 'en']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/proposals-in-adopted-edition/);
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a folder that somebody else filled', async () => {
    await writeFile(path.join(folder, 'praca-magisterska.txt'), 'ważne');
    const { code, stderr } = await runStrategia(['build', '--out', folder, ...show]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/foreign-target/);
    expect(await readFile(path.join(folder, 'praca-magisterska.txt'), 'utf8')).toBe('ważne');
  });

  it('builds only the site without a browser, and names no document in it', async () => {
    const output = path.join(folder, 'output');
    const words = ['build', '--only', 'site', '--data', builds.golden.data, '--out', output, ...show];
    const { code } = await runStrategia(words, { STRATEGIA_BROWSER: path.join(folder, 'no-such-browser') });
    expect(code).toBe(0);
    const files = [...(await hashFolder(output)).keys()];
    expect(files.filter((file) => file.endsWith('.pdf'))).toEqual([]);
    expect(await readFile(path.join(output, 'site/index.html'), 'utf8')).not.toContain('.pdf');
  });
});

describe('the command', () => {
  it('validates Toruń without publishing', async () => {
    const { code, stdout } = await runStrategia(['validate', ...show, '--messages', 'en']);
    expect(stdout).toBe('The data is correct. Editions: torun-2010.\n');
    expect(code).toBe(0);
  });

  it('explains a word that it does not know', async () => {
    const outcome = await runStrategia(['biuld', '--messages', 'en']);
    expect(outcome).toMatchObject({
      code: 1,
      stderr:
        'There is no command "biuld". Commands: init, new, workbook, import, build, validate, review, explain, tidy, dev, edit, extract, attach-signed, release, rollback, labels, build-all, catalogue, doctor. Did you mean "build"?\n',
    });
  });

  it('needs a place for a part of an edition', async () => {
    const { code, stderr } = await runStrategia(['build', '--only', 'pdf']);
    expect(code).toBe(1);
    expect(stderr).toBe(
      '--only buduje tylko część, która nie może zastąpić całości. Wskaż miejsce: --out FOLDER\n',
    );
  });

  it('says its version', async () => {
    const { version } = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(await runStrategia(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
  });

  it('names what was built, what is proposed and where to look', () => {
    const lines = builds.torun.stdout.split('\n');
    expect(lines[0]).toMatch(/^Published in [\d.]+ s\. Files: \d+, [\d.]+ MB in all\.$/);
    expect(builds.torun.stdout).toContain(
      'Lists of goals: 0 from sources, 66 proposed, 0 explicitly empty, 0 not supplied.',
    );
    expect(builds.torun.stdout).toContain(inSite('torun', 'index.html'));
  });
});
