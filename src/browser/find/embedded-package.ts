import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The npm package that carries a compressed Chromium. */
export interface EmbeddedPackage {
  /** Where its `*.br` files are. */
  readonly folder: string;
  /** Begins with the Chromium milestone. */
  readonly version: string;
}

/** A processor and system, as far as the choice of a browser depends on it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  /** Whether programs linked to the GNU C library start: not so on Alpine. */
  readonly hasGlibc: boolean;
}

/** The machine that this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  architecture: process.arch,
  hasGlibc: existsSync('/lib64/ld-linux-x86-64.so.2'),
};

/** The embedded browser's package, where the machine can run it. */
export async function findEmbeddedPackage(machine: Machine): Promise<EmbeddedPackage | undefined> {
  const canRun = machine.platform === 'linux' && machine.architecture === 'x64' && machine.hasGlibc;
  if (!canRun) return undefined;
  // The package exports neither its package.json nor its files: they are found beside its entry, build/cjs/index.cjs.
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = path.resolve(path.dirname(entry), '..', '..');
  const description = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { folder: path.join(root, 'bin'), version: description.version };
}
