import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTarget } from '../../src/output/with-staging-folder.ts';
import { writeManifest } from '../../src/output/manifest.ts';
import { findOutputPlaces } from '../../src/output/output-places.ts';
import { readSettings } from '../../src/settings.ts';
import { messagesOf, problemsOf } from './expected-problems.ts';
import { createTemporaryOutput, readTree, writeFiles } from './temporary-output.ts';

describe('checkTarget', () => {
  it('accepts a folder that does not exist, is empty, or only keeps its place in version control', async () => {
    const { places } = await createTemporaryOutput();
    await checkTarget(places);
    await mkdir(places.target);
    await checkTarget(places);
    await writeFiles(places.target, { '.gitkeep': '' });
    await checkTarget(places);
  });

  it('accepts what this program published, whatever was added to it', async () => {
    const { places } = await createTemporaryOutput();
    await writeFiles(places.target, { 'site/index.html': 'x', 'notes.txt': 'mine' });
    await writeManifest(places.target, ['site/index.html'], { version: '1', tools: {}, languages: ['pl'] });
    await checkTarget(places);
  });

  it('refuses a folder with files of others and says what it found', async () => {
    const { folder, places } = await createTemporaryOutput();
    await writeFiles(places.target, { '.gitkeep': '', 'zdjęcia/a.jpg': 'x', 'plan\n.docx': 'x' });
    const before = await readTree(folder);
    expect(await messagesOf(checkTarget(places))).toEqual([
      'output  foreign-target  Jest tu „plan\\u000a.docx”, czego nie utworzył ten program. Niczego tu nie zmieniono. ' +
        'Wskaż nowy lub pusty folder opcją --out albo samodzielnie opróżnij ten.',
      'output  foreign-target  This place holds "plan\\u000a.docx", which this program did not make. Nothing in it was ' +
        'changed. Choose a new or an empty folder with --out, or empty this one yourself.',
    ]);
    expect(await readTree(folder)).toEqual(before);
  });

  it.each([
    ['a manifest of another program', { 'manifest.json': '{"name": "App"}' }, 'manifest.json'],
    ['hidden files', { '.git/HEAD': 'ref: refs/heads/main' }, '.git'],
    ['a folder that is named like a placeholder', { '.gitkeep/a': '' }, '.gitkeep'],
  ])('refuses a folder with %s', async (_, files, found) => {
    const { places } = await createTemporaryOutput();
    await writeFiles(places.target, files);
    expect(await problemsOf(checkTarget(places))).toEqual([
      { code: 'foreign-target', file: 'output', values: { found } },
    ]);
  });

  it('refuses a file', async () => {
    const { folder, places } = await createTemporaryOutput();
    await writeFiles(folder, { output: 'x' });
    expect(await problemsOf(checkTarget(places))).toMatchObject([{ values: { found: 'output' } }]);
  });
});

describe('findOutputPlaces', () => {
  it('puts the neighbours beside the target and names them after it', async () => {
    const { folder } = await createTemporaryOutput();
    const { paths } = readSettings(path.join(folder, 'project'), { output: path.join(folder, 'x/wyniki') }, {});
    expect(await findOutputPlaces(paths)).toEqual({
      target: path.join(folder, 'x/wyniki'),
      label: `${folder}/x/wyniki`,
      parent: path.join(folder, 'x'),
      lock: path.join(folder, 'x/.wyniki-lock'),
      previous: path.join(folder, 'x/.wyniki-previous'),
      record: path.join(folder, 'x/.wyniki-inputs.json'),
      stagePrefix: '.wyniki-stage-',
    });
    expect(await readTree(folder)).toEqual({});
  });

  it.skipIf(process.platform === 'win32')('follows a link, even to a folder that is away', async () => {
    const { folder, settings } = await createTemporaryOutput();
    await symlink('www/strategia', path.join(folder, 'output'));
    expect(await findOutputPlaces(settings.paths)).toMatchObject({ target: path.join(folder, 'www/strategia') });
    await mkdir(path.join(folder, 'www/strategia'), { recursive: true });
    expect(await findOutputPlaces(settings.paths)).toMatchObject({ target: path.join(folder, 'www/strategia') });
  });

  it('refuses the root of a file system, which has nothing beside it', async () => {
    const { folder } = await createTemporaryOutput();
    const root = path.parse(folder).root;
    expect(await problemsOf(findOutputPlaces(readSettings(folder, { output: root }, {}).paths))).toMatchObject([
      { code: 'foreign-target', values: { found: root } },
    ]);
  });
});
