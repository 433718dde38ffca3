import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeNewFolder } from '../../src/output/write-new-folder.ts';
import { messagesOf, problemsOf } from './expected-problems.ts';
import { hostilePaths } from './hostile-paths.ts';
import { createTemporaryOutput, readTree, writeFiles } from './temporary-output.ts';

const bytes = Buffer.from('{}');
const hex = bytes.toString('hex');

describe('writeNewFolder', () => {
  it('writes files into a folder that is not there, and into an empty one', async () => {
    const { folder } = await createTemporaryOutput();
    await mkdir(path.join(folder, 'puste'));
    for (const name of ['puste', 'nowe/dane']) {
      await writeNewFolder(path.join(folder, name), [
        { name: 'site.json', bytes },
        { name: 'editions/a/goals/1.json', bytes },
      ]);
    }
    expect(await readTree(folder)).toMatchObject({
      'puste/site.json': hex,
      'puste/editions/a/goals/1.json': hex,
      'nowe/dane/site.json': hex,
    });
    expect(Object.keys(await readTree(folder)).filter((name) => path.basename(name).startsWith('.'))).toEqual(
      [],
    );
  });

  it('leaves alone what is there', async () => {
    const { folder } = await createTemporaryOutput();
    await writeFiles(folder, { 'dane/praca.txt': 'ważne', plik: 'ważne' });
    const before = await readTree(folder);
    const target = path.join(folder, 'dane');
    expect(await messagesOf(writeNewFolder(target, [{ name: 'site.json', bytes }]))).toEqual([
      `${target}  folder-not-empty  To miejsce nie jest puste: jest tu „praca.txt”. Niczego tu nie zmieniono. Wskaż nowy lub pusty folder opcją --out.`,
      `${target}  folder-not-empty  This place is not empty: it holds "praca.txt". Nothing in it was changed. Choose a new or an empty folder with --out.`,
    ]);
    const onFile = await problemsOf(writeNewFolder(path.join(folder, 'plik'), [{ name: 'a', bytes }]));
    expect(onFile.map(({ code }) => code)).toEqual(['folder-not-empty']);
    expect(await readTree(folder)).toEqual(before);
  });

  it.each(hostilePaths)('writes nothing where a file is called %j', async (hostile) => {
    const { folder } = await createTemporaryOutput();
    const files = [
      { name: 'site.json', bytes },
      { name: hostile, bytes },
    ];
    const problems = await problemsOf(writeNewFolder(path.join(folder, 'dane'), files));
    expect(problems.map(({ code }) => code)).toEqual(['path-outside-output']);
    expect(await readTree(folder)).toEqual({});
  });

  it('writes nothing where two names are one file on some systems', async () => {
    const { folder } = await createTemporaryOutput();
    const files = [
      { name: 'goals/a.json', bytes },
      { name: 'Goals/a.json', bytes },
    ];
    const problems = await problemsOf(writeNewFolder(path.join(folder, 'dane'), files));
    expect(problems.map(({ code }) => code)).toEqual(['path-collision']);
    expect(await readTree(folder)).toEqual({});
  });
});
