import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** Older programs that are kept: a command that runs for long, like `dev`, still loads from its own. */
const keptPrograms = 3;

/** Packages of many small modules that every command loads: compiled with the program they are read at once. */
const bundledPackages = ['ajv', 'ajv-formats', 'jsonc-parser', 'markdown-it', 'puppeteer-core', 'saxes'];

/**
 * Compiles the program into `folder` of its own, whole or not at all: two commands may do so at once.
 *
 * @param {string} project absolute
 * @param {string} folder absolute, below `dist/`
 */
export async function compile(project, folder) {
  const draft = `${folder}.${process.pid}`;
  await compileInto(project, draft, bundledPackages);
  await putInPlace(draft, folder);
  await removeOldest(path.dirname(folder), path.basename(folder));
}

/**
 * Compiles the program into `folder`, with the packages that are named.
 *
 * @param {string} project absolute
 * @param {string} folder absolute
 * @param {readonly string[]} bundled
 */
export async function compileInto(project, folder, bundled) {
  await build({
    absWorkingDir: project,
    entryPoints: {
      cli: 'src/cli.ts',
      'eleventy.config': 'eleventy.config.ts',
      'seal-worker': 'src/finish/seal/seal-worker.ts',
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: await listExternal(project, bundled),
    // The main file of jsonc-parser is UMD, whose `require` cannot be followed.
    mainFields: ['module', 'main'],
    chunkNames: '[name]-[hash]',
    // What is CommonJS among the bundled packages requires modules of Node.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  const pageScript = await compilePageScript(path.join(project, 'src', 'browser', 'in-page'));
  await writeFile(path.join(folder, 'page-script.js'), pageScript);
}

/**
 * What is loaded into pages that are printed: one expression, whose value its functions are.
 *
 * @param {string} folder absolute
 */
export async function compilePageScript(folder) {
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, 'page-script.ts')],
    write: false,
    bundle: true,
    format: 'iife',
    globalName: 'pageScript',
    footer: { js: 'pageScript.script' },
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Every package that Node finds by itself.
 *
 * @param {string} project
 * @param {readonly string[]} bundled
 */
async function listExternal(project, bundled) {
  const { dependencies } = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8'));
  return Object.keys(dependencies).filter((name) => !bundled.includes(name));
}

/**
 * @param {string} draft
 * @param {string} folder
 */
async function putInPlace(draft, folder) {
  try {
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another command has compiled the same sources meanwhile.
    if (!(await exists(folder))) throw error;
  }
}

/**
 * @param {string} dist
 * @param {string} current
 */
async function removeOldest(dist, current) {
  await mkdir(dist, { recursive: true });
  const names = (await readdir(dist)).filter((name) => name !== current);
  const aged = await Promise.all(
    names.map(async (name) => ({
      name,
      time: (await stat(path.join(dist, name)).catch(() => undefined))?.mtimeMs ?? 0,
    })),
  );
  const surplus = aged.sort((a, b) => b.time - a.time).slice(keptPrograms);
  await Promise.all(surplus.map(({ name }) => rm(path.join(dist, name), { recursive: true, force: true })));
}

/** @param {string} file */
function exists(file) {
  return stat(file).then(
    () => true,
    () => false,
  );
}
