import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFixture } from '../build/copy-fixture.ts';
import { hashFolder } from '../build/hash-folder.ts';
import {
  copyRepository,
  installPackage,
  listPacked,
  nestPackages,
  readManifest,
  runIn,
  runNpm,
  writeForeignPackages,
} from './install-package.ts';

const repository = path.resolve(import.meta.dirname, '../..');

describe('the package that npm pack makes (issue 13)', () => {
  let folder: string;
  let tarball: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strategia-package-'));
    const copy = path.join(folder, 'repository');
    await copyRepository(copy);
    const name = (await runNpm(['pack', '--silent', '--pack-destination', folder], copy)).trim();
    tarball = path.join(folder, name);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds the compiled program, templates, schemas and labels; neither tests nor data nor scripts', async () => {
    const files = await listPacked(tarball);
    const places = new Set(files.map((name) => name.split('/').slice(0, 2).join('/')));
    expect([...places].sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist/package',
      'package.json',
      'templates/bip',
      'templates/catalogue',
      'templates/print',
      'templates/review',
      'templates/shared',
      'templates/site',
      'templates/styles',
    ]);
    for (const part of ['cli.js', 'validate/schema/goal.schema.json', 'labels/pl.json', 'page-script.js'])
      expect(files).toContain(`dist/package/${part}`);
    expect(files.filter((name) => name.endsWith('.ts'))).toEqual([]);
  });

  it('asks for puppeteer-core in place of puppeteer, in the version that puppeteer has', async () => {
    const own = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const { dependencies, bin } = await readManifest(tarball);
    const { puppeteer, ...others } = own.dependencies;
    expect(dependencies).toEqual({ ...others, 'puppeteer-core': puppeteer });
    expect(bin).toEqual({ strategia: 'dist/package/cli.js' });
  });

  it('leaves the repository as it was', async () => {
    const copy = path.join(folder, 'repository');
    expect(await readFile(path.join(copy, 'package.json'), 'utf8')).toBe(
      await readFile(path.join(repository, 'package.json'), 'utf8'),
    );
    expect(await readdir(path.join(copy, 'dist'))).toEqual([]);
  });

  it('does without the scripts that packages run when they are installed', async () => {
    const lock = JSON.parse(await readFile(path.join(repository, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }>;
    };
    const { allowScripts } = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8')) as {
      allowScripts: Record<string, boolean>;
    };
    const running = Object.entries(lock.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([name]) => name.replace(/^.*node_modules\//, ''));
    expect(Object.fromEntries([...new Set(running)].map((name) => [name, false]))).toEqual(allowScripts);
  });

  describe('installed', () => {
    /** Of a commune: its own `data`, and nothing else. */
    let project: string;
    let program: string;
    let built: Map<string, string>;
    const output = (): string => path.join(project, 'output');
    const publish = async (command: readonly string[]): Promise<void> => {
      const { code, stderr } = await runIn(project, [...command, 'build', '--no-cache', '--messages', 'en']);
      expect({ code, stderr: stderr.replaceAll(/^.*sandbox.*\n/gm, '') }).toEqual({ code: 0, stderr: '' });
      expect(await hashFolder(output())).toEqual(built);
      expect((await readdir(project)).sort()).toContain('.cache');
    };

    beforeAll(async () => {
      project = path.join(folder, 'gmina');
      await installPackage(tarball, project);
      program = path.join(project, 'node_modules', 'strategia');
    }, 300_000);

    it('says what to do in a folder without data', async () => {
      expect(await runIn(project, ['npx', 'strategia', 'validate', '--messages', 'en'])).toMatchObject({
        code: 1,
        stderr: expect.stringContaining(
          `data  missing-folder  There is no data folder at ${project}/data (ENOENT). Start the program in the folder of the project, name the data folder with --data, or begin a new one: strategia init.`,
        ) as string,
      });
    });

    it('validates and builds the data of the folder that it is started in, to the bytes of the repository', async () => {
      await copyFixture('data-one-level', path.join(project, 'data'));
      const validated = await runIn(project, ['npx', 'strategia', 'validate', '--messages', 'en']);
      expect(validated).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('przykladowa-2025') as string,
      });
      const words = ['build', '--data', path.join(project, 'data'), '--out', path.join(folder, 'expected')];
      expect(await runIn(repository, ['node', 'src/start.js', ...words])).toMatchObject({ code: 0 });
      built = await hashFolder(path.join(folder, 'expected'));
      await publish(['npx', 'strategia']);
      expect(existsSync(path.join(project, '.cache/browser'))).toBe(true);
      expect((await readdir(program)).sort()).toEqual([
        'LICENSE',
        'README.md',
        'dist',
        'package.json',
        'templates',
      ]);
    }, 300_000);

    it('begins another project, fills it, and takes in a plan', async () => {
      const place = path.join(project, 'nowa');
      const command = (words: readonly string[]): Promise<unknown> =>
        runIn(project, [
          'npx',
          'strategia',
          ...words,
          '--messages',
          'en',
          '--data',
          path.join(place, 'data'),
        ]);
      const levels = ['--levels', 'cel strategiczny, cel operacyjny'];
      const begun = ['npx', 'strategia', 'init', place, '--yes', '--commune', 'Gmina Sowie Pole', ...levels];
      expect(await runIn(project, begun)).toMatchObject({ code: 0, stderr: '' });
      const plan = path.join(place, 'plan.txt');
      await writeFile(plan, 'Cel strategiczny 1. Gmina zdrowa\n1.1 Rozwój sportu\n');
      for (const words of [['new', 'goal', 'Gmina dostępna'], ['import', plan, '--write'], ['validate']])
        expect(await command(words)).toMatchObject({ code: 0, stderr: '' });
    }, 300_000);

    it('sees that nothing has changed, and what has', async () => {
      const again = (): Promise<{ stdout: string }> =>
        runIn(project, ['npx', 'strategia', 'build', '--messages', 'en']);
      expect((await again()).stdout).toMatch(/^Nothing has changed/);
      const eleventy = path.join(project, 'node_modules/.package-lock.json');
      await writeFile(eleventy, `${await readFile(eleventy, 'utf8')} `);
      expect((await again()).stdout).toMatch(/^Published/);
    }, 300_000);

    it('serves them', async () => {
      const port = await findFreePort();
      let page = '';
      const { code } = await runIn(
        project,
        [
          'node',
          path.join(program, 'dist/package/cli.js'),
          'dev',
          '--port',
          String(port),
          '--messages',
          'en',
        ],
        {
          says: /The pages after/,
          then: async () => {
            page = await (await fetch(`http://localhost:${port}/`)).text();
          },
        },
      );
      expect(page).toContain('<h1');
      expect(code).not.toBe(1);
    }, 300_000);

    it('builds the same from a global place, where its packages lie below it and those of others beside it', async () => {
      const prefix = path.join(folder, 'prefix', 'lib');
      const global = await nestPackages(project, prefix);
      await mkdir(path.join(folder, 'prefix', 'bin'));
      const command = path.join(folder, 'prefix', 'bin', 'strategia');
      await symlink(path.join(global, 'dist/package/cli.js'), command);
      const names = ['@11ty/eleventy', 'puppeteer', 'puppeteer-core', 'nunjucks', 'esbuild', 'ajv'];
      await writeForeignPackages(prefix, names);
      await writeForeignPackages(project, names);
      await publish(['node', command]);
    }, 300_000);

    it('builds the same through links, as other package managers install it', async () => {
      const global = path.join(folder, 'prefix/lib/node_modules/strategia');
      const store = path.join(folder, 'store', 'strategia@0.1.0');
      await nestLinked(global, store);
      await mkdir(path.join(project, 'node_modules'), { recursive: true });
      await symlink(path.join(store, 'node_modules/strategia'), path.join(project, 'node_modules/strategia'));
      await publish(['node', 'node_modules/strategia/dist/package/cli.js']);
    }, 300_000);

    it('is not led astray by what another project tells Eleventy', async () => {
      await writeFile(path.join(project, '.eleventyignore'), '**/*.njk\nnode_modules\n');
      await writeFile(path.join(project, '.gitignore'), '*\n');
      await writeFile(path.join(project, 'eleventy.config.js'), 'throw new Error("not ours");\n');
      await publish(['node', 'node_modules/strategia/dist/package/cli.js']);
    }, 300_000);
  });
});

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Below `store`, the program and the packages that it uses lie side by side. */
async function nestLinked(program: string, store: string): Promise<void> {
  await mkdir(store, { recursive: true });
  await rename(path.join(program, 'node_modules'), path.join(store, 'node_modules'));
  await rename(program, path.join(store, 'node_modules', 'strategia'));
}
