import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/output/manifest.ts';
import type { StagingFolder } from '../../src/output/staging.ts';
import { withStagingFolder } from '../../src/output/with-staging-folder.ts';
import { problemsOf } from './expected-problems.ts';
import { createTemporaryOutput, readTree, writeFiles } from './temporary-output.ts';

const facts = { version: '1.2.3', tools: { eleventy: '3.1.8' }, languages: ['pl'] };

/** A build in the place of the real one: some pages that say `text`. */
function buildPages(text: string) {
  return async (stage: StagingFolder) => {
    await stage.write('site/index.html', text);
    await stage.write(`site/${text}/index.html`, text);
    return { ...facts, pages: 2 };
  };
}

async function createPublished() {
  const output = await createTemporaryOutput();
  await writeFiles(output.places.target, { '.gitkeep': '' });
  await withStagingFolder(output.settings, {}, buildPages('old'));
  return { ...output, before: await readTree(output.folder) };
}

describe('withStagingFolder', () => {
  it('publishes what was built, with its manifest, and leaves nothing beside it', async () => {
    const { folder, places, settings } = await createTemporaryOutput();
    const { built, manifest } = await withStagingFolder(settings, {}, buildPages('new'));
    expect(built.pages).toBe(2);
    expect(manifest.files.map((file) => file.path)).toEqual(['site/index.html', 'site/new/index.html']);
    expect(await readManifest(places.target)).toEqual(manifest);
    expect(Object.keys(await readTree(folder)).sort()).toEqual(
      [
        'output',
        'output/manifest.json',
        'output/site',
        'output/site/index.html',
        'output/site/new',
        'output/site/new/index.html',
      ].map((name) => path.normalize(name)),
    );
  });

  it('makes the folders that lead to the target', async () => {
    const { folder, settings } = await createTemporaryOutput();
    const output = path.join(folder, 'a/b/output');
    await withStagingFolder({ ...settings, paths: { ...settings.paths, output } }, {}, buildPages('new'));
    expect(await readFile(path.join(output, 'site/index.html'), 'utf8')).toBe('new');
  });

  it('keeps nothing of what was published before but the placeholder, so that git stays clean', async () => {
    const { folder, places, settings } = await createPublished();
    const git = (...words: string[]) => execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' });
    await rm(places.target, { recursive: true });
    await writeFiles(folder, { '.gitignore': 'output/*\n!output/.gitkeep\n.output-*\n', 'output/.gitkeep': '' });
    git('init', '--quiet');
    git('add', '.');
    for (const text of ['first', 'second']) await withStagingFolder(settings, {}, buildPages(text));
    expect(git('diff')).toBe('');
    expect(git('ls-files', '--others', '--exclude-standard')).toBe('');
    expect(Object.keys(await readTree(places.target)).sort()).toEqual(
      ['.gitkeep', 'manifest.json', 'site', 'site/index.html', 'site/second', 'site/second/index.html'].map((name) =>
        path.normalize(name),
      ),
    );
  });

  it('gives the same bytes twice', async () => {
    const { folder, settings, before } = await createPublished();
    await withStagingFolder(settings, {}, buildPages('old'));
    expect(await readTree(folder)).toEqual(before);
  });

  it.skipIf(process.platform === 'win32')('publishes where a link leads and leaves the link', async () => {
    const { folder, settings } = await createTemporaryOutput();
    await mkdir(path.join(folder, 'www/strategia'), { recursive: true });
    await symlink('www/strategia', path.join(folder, 'output'));
    for (const text of ['old', 'new']) await withStagingFolder(settings, {}, buildPages(text));
    const tree = await readTree(folder);
    expect(tree.output).toBe('→ www/strategia');
    expect(Object.keys(tree).filter((name) => name.endsWith('index.html'))).toHaveLength(2);
    expect(await readFile(path.join(folder, 'www/strategia/site/index.html'), 'utf8')).toBe('new');
  });

  it('hands on what the build throws and leaves everything as it was', async () => {
    const { folder, settings, before } = await createPublished();
    const trouble = new Error('The page map does not settle.');
    const failing = withStagingFolder(settings, {}, async (stage) => {
      await buildPages('new')(stage);
      throw trouble;
    });
    await expect(failing).rejects.toBe(trouble);
    expect(await readTree(folder)).toEqual(before);
  });

  it('publishes nothing where a file would have left the folder', async () => {
    const { folder, settings, before } = await createPublished();
    const escaping = withStagingFolder(settings, {}, async (stage) => {
      await stage.write('site/../../escaped.html', 'x');
      return facts;
    });
    expect(await problemsOf(escaping)).toMatchObject([{ code: 'path-outside-output' }]);
    expect(await readTree(folder)).toEqual(before);
  });

  it('publishes nothing where something else than `write` put a file beside the site', async () => {
    const { folder, settings, before } = await createPublished();
    const escaping = withStagingFolder(settings, {}, async (stage) => {
      await writeFiles(stage.site, { '../cele/index.html': 'x' });
      return facts;
    });
    expect(await problemsOf(escaping)).toMatchObject([
      { code: 'path-outside-output', values: { found: 'cele' } },
      { code: 'path-outside-output', values: { found: 'cele/index.html' } },
    ]);
    expect(await readTree(folder)).toEqual(before);
  });

  it('publishes nothing when the run is ended meanwhile', async () => {
    const { folder, settings, before } = await createPublished();
    const reason = new Error('Stopped by the user.');
    const controller = new AbortController();
    const ended = withStagingFolder(settings, { signal: controller.signal }, async (stage) => {
      const built = await buildPages('new')(stage);
      controller.abort(reason);
      return built;
    });
    await expect(ended).rejects.toBe(reason);
    expect(await readTree(folder)).toEqual(before);
  });

  it('does not begin when the run was ended before', async () => {
    const { folder, settings, before } = await createPublished();
    const reason = new Error('Stopped by the user.');
    await expect(
      withStagingFolder(settings, { signal: AbortSignal.abort(reason) }, buildPages('new')),
    ).rejects.toBe(reason);
    expect(await readTree(folder)).toEqual(before);
  });

  it('refuses a target that is not ours before anything is built', async () => {
    const { folder, places, settings } = await createTemporaryOutput();
    await writeFiles(places.target, { 'plan.docx': 'mine' });
    const before = await readTree(folder);
    let isBuilt = false;
    const refused = withStagingFolder(settings, {}, (stage) => {
      isBuilt = true;
      return buildPages('new')(stage);
    });
    expect(await problemsOf(refused)).toMatchObject([{ code: 'foreign-target', values: { found: 'plan.docx' } }]);
    expect(isBuilt).toBe(false);
    expect(await readTree(folder)).toEqual(before);
  });

  it('refuses a target that somebody filled while it built', async () => {
    const { folder, places, settings } = await createTemporaryOutput();
    const refused = withStagingFolder(settings, {}, async (stage) => {
      await writeFiles(places.target, { 'plan.docx': 'mine' });
      return buildPages('new')(stage);
    });
    expect(await problemsOf(refused)).toMatchObject([{ code: 'foreign-target' }]);
    expect(Object.keys(await readTree(folder)).sort()).toEqual(['output', path.normalize('output/plan.docx')]);
  });

  it('publishes nothing once somebody removed its lock', async () => {
    const { folder, places, settings, before } = await createPublished();
    const refused = withStagingFolder(settings, {}, async (stage) => {
      await rm(places.lock, { recursive: true });
      return buildPages('new')(stage);
    });
    await expect(refused).rejects.toThrow(
      `The lock ${places.lock} was removed while this build held it; nothing was published.`,
    );
    expect(await readTree(folder)).toEqual(before);
  });

  it('puts back what an interrupted swap took away, and says so, even if the build then fails', async () => {
    const { folder, places, settings, before } = await createPublished();
    await rename(places.target, places.previous);
    const recoveries: string[] = [];
    const options = { onRecovery: (recovery: string) => recoveries.push(recovery) };
    await expect(
      withStagingFolder(settings, options, () => Promise.reject(new Error('No browser.'))),
    ).rejects.toThrow('No browser.');
    expect(recoveries).toEqual(['restored']);
    expect(await readTree(folder)).toEqual(before);
  });

  it('removes what dead builds left, and nothing else', async () => {
    const { folder, settings, before } = await createPublished();
    const random = '00000000-0000-4000-8000-000000000000';
    const others = {
      [`.output-stage-1-${random}/site/a`]: 'of a build that runs',
      '.output-stage-notes/a': 'not a stage',
      [`.other-stage-${2 ** 29}-${random}/a`]: 'beside another target',
    };
    await writeFiles(folder, others);
    const expected = { ...(await readTree(folder)), ...before };
    await writeFiles(folder, {
      [`.output-stage-${2 ** 29}-${random}/site/a`]: 'of a dead build',
      [`.output-stage-${process.pid}-${random}/site/a`]: 'of a dead build that had our id',
      [`.output-lock-${2 ** 29}-${random}/${random}`]: 'prepared, never taken',
    });
    await withStagingFolder(settings, {}, buildPages('old'));
    expect(await readTree(folder)).toEqual(expected);
  });
});

describe.skipIf(process.platform === 'win32')('what is published (issue 18)', () => {
  it.each([0o077, 0o002, 0o022])('can be read by all and written by one, with umask %o', async (umask) => {
    const { folder, places, settings } = await createTemporaryOutput();
    const before = process.umask(umask);
    try {
      await withStagingFolder(settings, {}, buildPages('new'));
    } finally {
      process.umask(before);
    }
    const names = ['.', ...(await readdir(places.target, { recursive: true }))];
    const modes = await Promise.all(
      names.map(async (name) => {
        const facts = await stat(path.join(places.target, name));
        return facts.isDirectory() === ((facts.mode & 0o777) === 0o755) || (facts.mode & 0o777) === 0o644;
      }),
    );
    expect(names.filter((_, index) => !modes[index])).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
