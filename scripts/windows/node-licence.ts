import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where installed Nodes have their licence, seen from the folder of their program: archives, Debian's packages, Windows. */
const places = ['../LICENSE', '../share/doc/nodejs/LICENSE', '../share/doc/node/LICENSE', 'LICENSE'];

/**
 * The licence of Node in a version, which its npm package does not carry: the text of an installed Node of that version, else
 * where it is.
 */
export function describeNodeLicence(
  version: string,
  installed: { readonly version: string; readonly folder: string },
): string {
  const found = places.map((place) => path.join(installed.folder, place)).find(isNodeLicence);
  if (installed.version === version && found !== undefined) return readFileSync(found, 'utf8');
  return [
    `node.exe: Node.js ${version}`,
    '',
    'Licence: MIT, and those of the libraries that it contains. The whole text is at',
    `https://github.com/nodejs/node/blob/v${version}/LICENSE`,
    '',
  ].join('\n');
}

function isNodeLicence(file: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').startsWith('Node.js is licensed for use as follows');
}
