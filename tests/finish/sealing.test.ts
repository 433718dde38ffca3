import { writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { makeTemporaryFolder } from '../browser/temporary-folder.ts';

/** More than what is sealed without a thread. */
const program = `
  import { createSealer } from './sealing.js';
  const sealer = createSealer();
  for (let count = 1; count <= 5; count += 1)
    await sealer.seal({ pdf: new Uint8Array(3) }).catch(() => console.log('told', count));
`;

it('waits for its threads, although nothing else keeps the command from ending', async () => {
  const folder = await makeTemporaryFolder();
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
  await build({
    entryPoints: ['sealing', 'seal-worker'].map((name) => path.resolve(`src/finish/seal/${name}.ts`)),
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
  });
  expect(stdout).toBe('told 1\ntold 2\ntold 3\ntold 4\ntold 5\n');
});
