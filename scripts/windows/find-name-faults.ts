import path from 'node:path';
import { systemName } from '../../src/validate/rules/files/addresses.ts';

/** Windows programs open paths below 260 characters (MAX_PATH); so much of it is left to the folder that people unpack into. */
const longestPath = 259;
const roomForFolder = 80;

/** Names of files, with `/`, that Windows cannot have, or that are one and the same there: one line a fault. */
export function findNameFaults(names: readonly string[]): string[] {
  const known = new Map<string, string>();
  return names.flatMap((name) => {
    const other = known.get(name.toLowerCase());
    known.set(name.toLowerCase(), name);
    return [
      ...(name.length > longestPath - roomForFolder ? [`${name}: too long, ${name.length} characters`] : []),
      ...(other === undefined ? [] : [`${name}: the same as ${other}`]),
      ...name.split('/').flatMap((part) => findPartFaults(part).map((fault) => `${name}: ${fault}`)),
    ];
  });
}

function findPartFaults(part: string): string[] {
  return [
    ...(/[<>:"\\|?*\u0000-\u001f]/.test(part) ? ['a character that no name may have'] : []),
    ...(/[. ]$/.test(part) ? ['a dot or a space at the end'] : []),
    ...(systemName.test(path.posix.parse(part).name) ? ['a name that Windows keeps for itself'] : []),
  ];
}
