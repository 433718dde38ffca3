import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { Build } from './edition-builds.ts';
import { hashFolder } from './hash-folder.ts';
import { runStrategia } from './run-strategia.ts';

/**
 * Builds the same data again, with proposals, in a folder of another name, time zone and language: one line for each
 * file that is not the same.
 */
export async function findByteFaults(build: Build, folder: string): Promise<string[]> {
  const output = path.join(folder, 'Zażółć wynik');
  const data = path.join(folder, 'inne dane');
  await cp(build.data, data, { recursive: true });
  const { code, stderr } = await runStrategia(
    ['build', '--data', data, '--out', output, '--proposals', 'show'],
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  );
  if (code !== 0) throw new Error(`The second build ended with code ${String(code)}:\n${stderr}`);
  const [first, second] = [await hashFolder(build.output), await hashFolder(output)];
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => first.get(name) !== second.get(name));
}
