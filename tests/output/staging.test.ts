import { symlink } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStagingFolder } from '../../src/output/staging.ts';
import { messagesOf, problemsOf } from './expected-problems.ts';
import { hostilePaths } from './hostile-paths.ts';
import { createTemporaryOutput, readTree, writeFiles } from './temporary-output.ts';

async function createStage() {
  const { folder, places } = await createTemporaryOutput();
  return { folder, stage: await createStagingFolder(places) };
}

describe('createStagingFolder', () => {
  it('makes a folder beside the target that carries the process id', async () => {
    const { folder, stage } = await createStage();
    expect(path.dirname(stage.path)).toBe(folder);
    expect(path.basename(stage.path)).toMatch(new RegExp(`^\\.output-stage-${process.pid}-[0-9a-f-]{36}$`));
    expect(await readTree(stage.path)).toEqual({ site: 'folder' });
  });

  it('writes text and bytes, and the folders on the way', async () => {
    const { stage } = await createStage();
    await stage.write('site/2010/cele/2.4/index.html', 'żółć');
    await stage.write('site/2010/a.pdf', Uint8Array.of(0, 255));
    await stage.write('site/2010/a.xlsx', [Uint8Array.of(0, 255), 'ż', Uint8Array.of(254)]);
    expect(await readTree(stage.path)).toMatchObject({
      [path.normalize('site/2010/cele/2.4/index.html')]: 'c5bcc3b3c582c487',
      [path.normalize('site/2010/a.pdf')]: '00ff',
      [path.normalize('site/2010/a.xlsx')]: '00ffc5bcfe',
    });
  });

  it('refuses every hostile path and writes nothing', async () => {
    const { folder, stage } = await createStage();
    const before = await readTree(folder);
    for (const hostile of hostilePaths.flatMap((name) => [name, `site/${name}`]))
      expect(await problemsOf(stage.write(hostile, 'x')), hostile).toMatchObject([{ code: 'path-outside-output' }]);
    expect(await readTree(folder)).toEqual(before);
  });

  it('says which path it refused', async () => {
    const { stage } = await createStage();
    expect(await messagesOf(stage.write('site/../../\u202Eindex.html', 'x'))).toEqual([
      'output  path-outside-output  Nie można zapisać „site/../../\\u202eindex.html” wewnątrz folderu wyjściowego. ' +
        'Nie używaj „..”, „:” ani „\\”, dowiązań ani nazw zastrzeżonych w systemie Windows, takich jak „con” lub „nul”.',
      'output  path-outside-output  "site/../../\\u202eindex.html" cannot be written inside the output folder. ' +
        'Use no "..", no ":" or "\\", no link, and no name that Windows keeps for itself, such as "con" or "nul".',
    ]);
  });

  it('refuses a file beside the site', async () => {
    const { stage } = await createStage();
    expect(await problemsOf(stage.write('manifest.json', '{}'))).toMatchObject([{ code: 'path-outside-output' }]);
  });

  it('refuses to write through a link, be it a folder or a file', async () => {
    const { folder, stage } = await createStage();
    await writeFiles(folder, { 'elsewhere/a.txt': 'a' });
    await symlink(path.join(folder, 'elsewhere'), path.join(stage.site, 'link'));
    await symlink(path.join(folder, 'elsewhere/a.txt'), path.join(stage.site, 'a.txt'));
    const before = await readTree(folder);
    for (const place of ['site/link/b.txt', 'site/link/c/d.txt', 'site/a.txt'])
      expect(await problemsOf(stage.write(place, 'x')), place).toMatchObject([{ code: 'path-outside-output' }]);
    expect(await readTree(folder)).toEqual(before);
  });

  it('says which file a path collides with', async () => {
    const { stage } = await createStage();
    await stage.write('site/Cel/index.html', 'x');
    expect(await messagesOf(stage.write('site/cel/index.html', 'y'))).toEqual([
      'output  path-collision  Nie można zapisać „site/cel/index.html”: jest już „site/Cel”, a w wielu systemach to ' +
        'jedno i to samo. Nadaj jednemu z nich adres, który różni się nie tylko wielkością liter.',
      'output  path-collision  "site/cel/index.html" cannot be written: "site/Cel" is already there, and on many ' +
        'systems the two are one. Give one of them an address that differs in more than capital letters.',
    ]);
  });

  it('overwrites neither its own files nor those that somebody else wrote there', async () => {
    const { stage } = await createStage();
    await stage.write('site/own.html', 'x');
    await writeFiles(stage.path, { 'site/other.html': 'x', 'site/file': 'x', 'site/folder/a.html': 'x' });
    const before = await readTree(stage.path);
    for (const place of ['site/own.html', 'site/other.html', 'site/file/a.html', 'site/folder'])
      expect(await problemsOf(stage.write(place, 'y')), place).toMatchObject([{ code: 'path-collision' }]);
    expect(await readTree(stage.path)).toEqual(before);
  });

  it('removes all that is in it', async () => {
    const { folder, stage } = await createStage();
    await stage.write('site/a/b.html', 'x');
    await stage.discard();
    expect(await readTree(folder)).toEqual({});
    await stage.discard();
  });

  it('leaves nothing outside of it, whatever is written', async () => {
    const { folder, stage } = await createStage();
    const segment = fc.constantFrom('..', '.', '', 'a', 'A', 'ą', 'C:', '\\', 'con', 'site', '\0', '%2e%2e');
    const somePath = fc.array(segment, { minLength: 1, maxLength: 5 }).map((parts) => ['site', ...parts].join('/'));
    await fc.assert(
      fc.asyncProperty(somePath, async (candidate) => {
        await stage.write(candidate, 'x').catch(() => undefined);
        const outside = Object.keys(await readTree(folder)).filter(
          (name) => !name.startsWith(path.basename(stage.path)),
        );
        expect(outside).toEqual([]);
      }),
    );
  });
});
