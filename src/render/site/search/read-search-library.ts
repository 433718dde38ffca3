import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** MiniSearch as a classic script, without the name of a map that is not published. */
export async function readSearchLibrary(): Promise<string> {
  const dist = path.join(path.dirname(fileURLToPath(import.meta.resolve('minisearch'))), '..');
  const script = await readFile(path.join(dist, 'umd/index.js'), 'utf8');
  return script.replace(/^\/\/# sourceMappingURL=.*\n?/m, '');
}
