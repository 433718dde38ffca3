import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The package.json of a package that the program uses, absolute, as Node finds it: where the program is installed others may share
 * its packages. Not every package lets its package.json be imported.
 */
export function findPackageFile(program: string, name: string): string | undefined {
  return findUp(program, path.join(name, 'package.json'));
}

/**
 * The files that say which versions are installed, absolute, by names that are the same everywhere: npm's own list, or what it
 * would install, and otherwise what each package says of itself.
 */
export function listVersionFiles(program: string): ReadonlyMap<string, string> {
  const own = path.join(program, 'package.json');
  const installed = findUp(program, '.package-lock.json');
  const wanted = path.join(program, 'package-lock.json');
  const list = installed ?? (existsSync(wanted) ? wanted : undefined);
  const files = list === undefined ? listPackageFiles(program, own) : [['packages', list] as const];
  return new Map([['package.json', own], ...files]);
}

function listPackageFiles(program: string, own: string): (readonly [string, string])[] {
  const { dependencies = {} } = JSON.parse(readFileSync(own, 'utf8')) as { dependencies?: object };
  return Object.keys(dependencies).flatMap((name) => {
    const file = findPackageFile(program, name);
    return file === undefined ? [] : [[name, file] as const];
  });
}

/** In the nearest of the folders in which Node looks for packages. */
function findUp(program: string, name: string): string | undefined {
  const folders = createRequire(path.join(program, 'package.json')).resolve.paths('package') ?? [];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}
