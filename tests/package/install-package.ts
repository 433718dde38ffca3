import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const repository = path.resolve(import.meta.dirname, '../..');

/** What an outcome of the installed command is judged by. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Runs npm as at home: nothing of how the tests were started is handed on. */
export async function runNpm(words: readonly string[], cwd: string): Promise<string> {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_(?!config_cache)|^NODE_OPTIONS$/.test(name),
  );
  const { stdout } = await run('npm', [...words], { cwd, env: Object.fromEntries(own), maxBuffer: 1e7 });
  return stdout;
}

/** What is no part of a checkout. */
const unshared = ['.git', 'node_modules', 'output', 'dist', '.cache'];

/** A copy of the repository in which `npm pack` may change what it likes. */
export async function copyRepository(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(repository))
    if (!unshared.includes(name))
      await cp(path.join(repository, name), path.join(folder, name), { recursive: true });
  await symlink(path.join(repository, 'node_modules'), path.join(folder, 'node_modules'));
}

/**
 * Installs the package as `npm install` does, with the versions of the repository's own lockfile: `npm ci` has filled npm's
 * cache with them, so that nothing is downloaded.
 */
export async function installPackage(tarball: string, folder: string): Promise<void> {
  const manifest = await readManifest(tarball);
  const { packages } = JSON.parse(await readFile(path.join(repository, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { readonly dev?: boolean }>;
  };
  const resolved = `file:${tarball}`;
  const own = { name: 'urzad', dependencies: { strategia: resolved } };
  const integrity = `sha512-${createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64')}`;
  const { version, bin, dependencies } = manifest;
  const used = Object.entries(packages).filter(([name, { dev }]) => name !== '' && dev !== true);
  const lock = {
    name: own.name,
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': own,
      'node_modules/strategia': { version, resolved, integrity, bin, dependencies },
      ...Object.fromEntries(used),
    },
  };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(own));
  await writeFile(path.join(folder, 'package-lock.json'), JSON.stringify(lock));
  await runNpm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'], folder);
}

/** Packs the repository and installs the package below `place`, which has nothing else; the command's file. */
export async function installProgram(place: string): Promise<string> {
  const copy = path.join(place, 'repository');
  await copyRepository(copy);
  const tarball = (await runNpm(['pack', '--silent', '--pack-destination', place], copy)).trim();
  await installPackage(path.join(place, tarball), path.join(place, 'installed'));
  return path.join(place, 'installed/node_modules/.bin/strategia');
}

/** What stands in the package.json of a package. */
export async function readManifest(tarball: string): Promise<Manifest> {
  const { stdout } = await run('tar', ['-xzOf', tarball, 'package/package.json']);
  return JSON.parse(stdout) as Manifest;
}

/** The names of the files in a package. */
export async function listPacked(tarball: string): Promise<string[]> {
  const { stdout } = await run('tar', ['-tzf', tarball]);
  return stdout
    .trim()
    .split('\n')
    .map((name) => name.replace(/^package\//, ''));
}

/**
 * Moves the packages of a hoisted installation below the program, as `npm install --global` and the strategy `nested` have them,
 * and gives the program's folder.
 */
export async function nestPackages(installed: string, place: string): Promise<string> {
  const program = path.join(place, 'node_modules', 'strategia');
  await mkdir(path.dirname(program), { recursive: true });
  await rename(path.join(installed, 'node_modules', 'strategia'), program);
  await rename(path.join(installed, 'node_modules'), path.join(program, 'node_modules'));
  return program;
}

/** Packages of the same names that belong to somebody else, and cannot be used. */
export async function writeForeignPackages(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const place = path.join(folder, 'node_modules', name);
    await mkdir(place, { recursive: true });
    await writeFile(
      path.join(place, 'package.json'),
      JSON.stringify({ name, version: '0.0.1', main: 'main.js' }),
    );
    await writeFile(
      path.join(place, 'main.js'),
      `throw new Error(${JSON.stringify(`${name} is not ours.`)});\n`,
    );
  }
}

/** Longer than any command takes on a busy machine: one that hangs tells how far it came. */
const longestMs = 240_000;

/** Runs a command of the machine's in a folder; `until` ends it once it has said something. */
export function runIn(
  folder: string,
  [command = '', ...words]: readonly string[],
  until?: { readonly says: RegExp; readonly then: (said: string) => Promise<void> },
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: '', STRATEGIA_CACHE: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr, isHeard] = ['', '', false];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      if (isHeard || until?.says.test(stdout) !== true) return;
      isHeard = true;
      until
        .then(stdout)
        .catch(reject)
        .finally(() => child.kill('SIGTERM'));
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.once('error', reject);
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${command} ${words.join(' ')} does not end. It said: ${stdout}${stderr}`));
    }, longestMs);
    child.once('close', (code) => {
      clearTimeout(limit);
      resolve({ code, stdout, stderr });
    });
  });
}
