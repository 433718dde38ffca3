import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTree } from '../../src/output/check-tree.ts';
import { messagesOf, problemsOf } from './expected-problems.ts';
import { createTemporaryOutput, writeFiles } from './temporary-output.ts';

async function createTree(files: Record<string, string>): Promise<string> {
  const { folder } = await createTemporaryOutput();
  await writeFiles(folder, files);
  return folder;
}

describe('checkTree', () => {
  it('lists every file, sorted by code unit', async () => {
    const folder = await createTree({ 'site/b.html': '', 'site/a/z.html': '', 'site/a.html': '', 'site/ą.html': '' });
    expect(await checkTree(folder, 'output')).toEqual(['site/a.html', 'site/a/z.html', 'site/b.html', 'site/ą.html']);
  });

  it('refuses files beside the site, which a page with "../" in its address would be', async () => {
    const folder = await createTree({ 'site/index.html': '', 'cele/index.html': '', 'sitemap.xml': '' });
    expect(await problemsOf(checkTree(folder, 'output'))).toEqual(
      ['cele', 'cele/index.html', 'sitemap.xml'].map((found) => ({
        code: 'path-outside-output',
        file: 'output',
        values: { found },
      })),
    );
  });

  it.skipIf(process.platform === 'win32')('refuses links, to a file or a folder, inside or outside', async () => {
    const folder = await createTree({ 'site/index.html': '', 'site/a/b.html': '' });
    await symlink('/etc/hostname', path.join(folder, 'site/1'));
    await symlink('/etc', path.join(folder, 'site/2'));
    await symlink('index.html', path.join(folder, 'site/3'));
    await symlink('missing', path.join(folder, 'site/a/4'));
    const problems = await problemsOf(checkTree(folder, 'output'));
    expect(problems.map(({ code, values }) => [code, values.found])).toEqual([
      ['path-outside-output', 'site/1'],
      ['path-outside-output', 'site/2'],
      ['path-outside-output', 'site/3'],
      ['path-outside-output', 'site/a/4'],
    ]);
  });

  it.skipIf(process.platform === 'win32')('refuses a pipe instead of waiting for what comes out of it', async () => {
    const folder = await createTree({ 'site/index.html': '' });
    execFileSync('mkfifo', [path.join(folder, 'site/pipe')]);
    expect(await problemsOf(checkTree(folder, 'output'))).toMatchObject([{ values: { found: 'site/pipe' } }]);
  });

  // Only a file system that keeps them apart can hold both.
  it.skipIf(process.platform !== 'linux')('says which files are one on other systems', async () => {
    const folder = await createTree({ 'site/Cel.html': '', 'site/cel.html': '', 'site/con.html': '' });
    expect(await messagesOf(checkTree(folder, 'output'))).toEqual([
      'output  path-collision  Nie można zapisać „site/cel.html”: jest już „site/Cel.html”, a w wielu systemach to ' +
        'jedno i to samo. Nadaj jednemu z nich adres, który różni się nie tylko wielkością liter.',
      'output  path-outside-output  Nie można zapisać „site/con.html” wewnątrz folderu wyjściowego. Nie używaj „..”, ' +
        '„:” ani „\\”, dowiązań ani nazw zastrzeżonych w systemie Windows, takich jak „con” lub „nul”.',
      'output  path-collision  "site/cel.html" cannot be written: "site/Cel.html" is already there, and on many ' +
        'systems the two are one. Give one of them an address that differs in more than capital letters.',
      'output  path-outside-output  "site/con.html" cannot be written inside the output folder. Use no "..", no ":" ' +
        'or "\\", no link, and no name that Windows keeps for itself, such as "con" or "nul".',
    ]);
  });

  it.skipIf(process.platform !== 'linux')('finds names that differ only in their Unicode form', async () => {
    const folder = await createTree({ 'site/z\u0307/a.html': '', 'site/\u017C/b.html': '' });
    expect(await problemsOf(checkTree(folder, 'output'))).toMatchObject([
      { code: 'path-collision', values: { found: 'site/\u017C/b.html', other: 'site/z\u0307' } },
    ]);
  });
});
