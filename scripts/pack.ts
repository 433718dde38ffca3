import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compileInto } from '../src/compile.js';

/*
 * What `npm pack` runs before and after it (`prepack`, `postpack`): a package holds the compiled program with its templates, and a
 * package.json of its own. npm packs the package.json that lies in the folder, and so it is changed meanwhile.
 */
const project = path.resolve(import.meta.dirname, '..');
const manifestFile = path.join(project, 'package.json');
/** What `files` in package.json names. */
const packed = path.join(project, 'dist', 'package');
const keptManifest = path.join(project, 'dist', 'package.json.kept');

/** What the compiled program reads, and what editors of data and of words look into, relative to `src/`. */
const carried = ['site/client', 'validate/schema', 'labels/pl.json', 'labels/en.json'];

const step = process.argv[2];
if (step === 'before') await prepare();
else if (step === 'after') await restore();
else throw new Error(`Write "before" or "after", not "${step ?? ''}".`);

async function prepare(): Promise<void> {
  // A run that was broken off has left it.
  await restore();
  await rm(packed, { recursive: true, force: true });
  await mkdir(packed, { recursive: true });
  // Packages are left to npm, which gives those that are used by others as well only once, with their licences.
  await compileInto(project, packed, []);
  for (const name of carried)
    await cp(path.join(project, 'src', name), path.join(packed, name), {
      recursive: true,
      filter: (source) => !path.basename(source).startsWith('tsconfig'),
    });
  const text = await readFile(manifestFile, 'utf8');
  await writeFile(keptManifest, text);
  await writeFile(manifestFile, `${JSON.stringify(describePackage(text), null, 2)}\n`);
}

async function restore(): Promise<void> {
  if (!existsSync(keptManifest)) return;
  await writeFile(manifestFile, await readFile(keptManifest));
  await rm(keptManifest);
  await rm(packed, { recursive: true, force: true });
}

/** Without what serves the work on the program, and without `puppeteer`, whose installing downloads a browser. */
function describePackage(text: string): object {
  const manifest = JSON.parse(text) as { readonly dependencies: Readonly<Record<string, string>> };
  const kept = leaveOut(manifest, ['scripts', 'devDependencies', 'allowScripts']);
  return {
    ...kept,
    bin: { strategia: 'dist/package/cli.js' },
    dependencies: leaveOut(manifest.dependencies, ['puppeteer']),
  };
}

function leaveOut(object: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
