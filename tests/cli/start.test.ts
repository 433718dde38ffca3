import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

describe('starting the program', () => {
  let copy: string;
  const start = async (): Promise<string> =>
    (await run(process.execPath, ['src/start.js', '--version'], { cwd: copy })).stdout.trim();
  const listPrograms = (): Promise<string[]> => readdir(path.join(copy, 'dist'));

  beforeAll(async () => {
    copy = await mkdtemp(path.join(tmpdir(), 'strategia-start-'));
    for (const name of ['src', 'package.json', 'package-lock.json', 'eleventy.config.ts', 'tsconfig.json'])
      await cp(path.join(project, name), path.join(copy, name), { recursive: true });
    await symlink(path.join(project, 'node_modules'), path.join(copy, 'node_modules'));
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  it('compiles it once, also where two commands start at once', async () => {
    const versions = await Promise.all([start(), start()]);
    expect(versions[0]).toMatch(/^\d+\.\d+\.\d+$/);
    expect(versions[1]).toBe(versions[0]);
    expect(await listPrograms()).toHaveLength(1);
    await start();
    expect(await listPrograms()).toHaveLength(1);
  });

  it('compiles it again where a source has changed, and keeps only the last few', async () => {
    for (let change = 0; change < 5; change += 1) {
      await appendFile(path.join(copy, 'src', 'settings.ts'), `// ${String(change)}\n`);
      await start();
    }
    expect(await listPrograms()).toHaveLength(4);
  });

  it('compiles it again where it is compiled in another way', async () => {
    const before = new Set(await listPrograms());
    await appendFile(path.join(copy, 'src', 'compile.js'), '// changed\n');
    await start();
    expect((await listPrograms()).filter((name) => !before.has(name))).toHaveLength(1);
  });

  it('goes on where nobody reads the rest of what it says', async () => {
    const command = `"${process.execPath}" src/start.js --help | true`;
    const { stderr } = await run('bash', ['-c', `set -o pipefail; ${command}`], { cwd: copy });
    expect(stderr).toBe('');
  });

  it('ends where a part of the program cannot be loaded, though the browser has begun to start', async () => {
    const source = path.join(copy, 'src', 'publish.ts');
    await appendFile(source, "throw new Error('This part is broken.');\n");
    const folders = [
      '--data',
      path.join(project, 'tests/fixtures/data-one-level'),
      '--out',
      path.join(copy, 'out'),
    ];
    const args = ['src/start.js', 'build', ...folders];
    await expect(run(process.execPath, args, { cwd: copy, timeout: 40_000 })).rejects.toMatchObject({
      code: 2,
      killed: false,
      stderr: expect.stringContaining('This part is broken.') as string,
    });
    await cp(path.join(project, 'src', 'publish.ts'), source);
  });

  it('says what is wrong with a source, and starts again when it is mended', async () => {
    const source = path.join(copy, 'src', 'settings.ts');
    await appendFile(source, 'export const = ;\n');
    await expect(start()).rejects.toThrow(/src\/settings\.ts:\d+:\d+/);
    await cp(path.join(project, 'src', 'settings.ts'), source);
    expect(await start()).toMatch(/^\d/);
  });
});
