import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmChanges } from '../../src/cli/confirm-changes.ts';
import type { CommandContext } from '../../src/cli/command-context.ts';
import { checkRelease, findReleasePlaces, listReleases, withReleases } from '../../src/release/releases.ts';
import { refuse } from '../../src/release/releases.ts';
import { readSettings } from '../../src/settings.ts';
import type { Settings } from '../../src/settings.ts';
import { readTree, writeFiles } from '../output/temporary-output.ts';
import { findMarkupFaults } from '../site/in-browser/find-markup-faults.ts';
import type { ReleaseJob } from './release-child.ts';
import { codesOf, goalData, lock, openProject, page, publishFiles } from './release-project.ts';

describe('a release (issue 14)', () => {
  it('says what readers will find changed, and leads moved addresses on, also later', async () => {
    const { settings, release, shown, places } = await openProject();
    const home = page('Strona główna');
    await publishFiles(settings, {
      'index.html': home,
      '2030/cele/1/index.html': page('Cel 1'),
      '2030/cele/1/cel-1.pl.json': goalData('las'),
      '2030/stara/index.html': page('Stara'),
      '2030/a-2030.pl.pdf': 'pdf 1',
    });
    expect(await release()).toMatchObject({ done: 'released', changes: { gonePages: [], moved: [] } });

    await publishFiles(settings, {
      'index.html': page('Strona główna'),
      '2030/cele/2/index.html': page('Cel 2'),
      '2030/cele/2/cel-2.pl.json': goalData('las'),
      '2030/nowa/index.html': page('Nowa & inna'),
      '2030/a-2030.pl.pdf': 'pdf 2',
    });
    const { changes, done } = await release();
    expect(done).toBe('released');
    expect(changes).toMatchObject({
      newPages: [
        { address: '2030/cele/2/', title: 'Cel 2' },
        { address: '2030/nowa/', title: 'Nowa & inna' },
      ],
      changedPages: [],
      framedPages: 1,
      gonePages: [{ address: '2030/stara/', title: 'Stara' }],
      moved: [{ from: '2030/cele/1/', to: '2030/cele/2/' }],
      changedDocuments: ['2030/a-2030.pl.pdf'],
      newDocuments: [],
      goneDocuments: [],
    });
    expect(await shown('2030/cele/1/index.html')).toContain('url=../2/');

    await publishFiles(settings, {
      'index.html': home,
      '2030/cele/3/index.html': page('Cel 3'),
      '2030/cele/3/cel-3.pl.json': goalData('las'),
    });
    expect(await release()).toMatchObject({
      changes: {
        moved: [{ from: '2030/cele/2/', to: '2030/cele/3/' }],
        goneDocuments: ['2030/a-2030.pl.pdf'],
      },
    });
    expect(await shown('2030/cele/1/index.html')).toContain('url=../3/');
    expect(await shown('2030/cele/2/index.html')).toContain('<a href="../3/">Cel 3</a>');
    const leading = ['2030/cele/1/index.html', '2030/cele/2/index.html'];
    expect(await findMarkupFaults(path.join(places.current, 'site'), leading)).toEqual([]);
    for (const one of await listReleases(places)) checkRelease(one);
  });

  it('that changes nothing is none, and one that is declined changes nothing', async () => {
    const { settings, release, places } = await openProject();
    await publishFiles(settings, { 'index.html': page('a') });
    const first = await release();
    const before = await readTree(places.folder);
    expect(await release()).toMatchObject({ done: 'unchanged', name: first.name });
    await publishFiles(settings, { 'index.html': page('b') });
    expect(await release({ confirm: () => Promise.resolve(false) })).toMatchObject({ done: 'declined' });
    expect(await readTree(places.folder)).toEqual(before);
  });

  it('keeps its data, and the last releases alone', async () => {
    const { settings, release, places, shown } = await openProject();
    await writeFiles(settings.paths.project, { 'overrides/theme.json': '{}' });
    for (const text of ['a', 'b', 'c', 'd']) {
      await publishFiles(settings, { 'index.html': page(text) });
      await release({ keep: 2 });
    }
    const releases = await listReleases(places);
    expect(releases).toHaveLength(2);
    expect(await shown('index.html')).toContain('<main>d</main>');
    const snapshot = path.join(places.current, 'snapshot');
    expect((await readdir(snapshot, { recursive: true })).sort()).toEqual([
      'data',
      'data/site.json',
      'overrides',
      'overrides/theme.json',
    ]);
    expect(await readFile(path.join(snapshot, 'data/site.json'), 'utf8')).toContain('<main>d</main>');
  });

  it('is refused where it would lie in what it is made from, or where something else lies', async () => {
    const { settings, to } = await openProject();
    const { output, data, project } = settings.paths;
    for (const place of [output, path.join(output, 'x'), path.join(data, 'releases')])
      expect(await codesOf(findReleasePlaces(place, settings))).toEqual(['release-place']);
    expect((await findReleasePlaces(project, settings)).folder).toBe(project);
    await writeFiles(to, { 'current/index.html': 'mine' });
    expect(await codesOf(findReleasePlaces(to, settings))).toEqual(['foreign-release']);
  });

  it('is refused on a full disk, and where data or output changed meanwhile', async () => {
    const { settings, release, places } = await openProject();
    expect(await codesOf(release())).toEqual(['nothing-published']);
    await publishFiles(settings, { 'index.html': page('a'), 'b/index.html': page('b') });
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
    expect(await codesOf(withReleases(places, lock, () => Promise.reject(full)))).toEqual([
      'release-no-room',
    ]);
    const changed = (): void => {
      throw refuse('release-changed-meanwhile', 'data', {});
    };
    expect(await codesOf(release({ checkInputs: changed }))).toEqual(['release-changed-meanwhile']);
    await writeFile(path.join(settings.paths.output, 'site/b/index.html'), 'changed');
    expect(await codesOf(release())).toEqual(['release-changed-meanwhile']);
    expect(await readdir(places.releases)).toEqual([]);
    expect(await readdir(places.folder)).toEqual(['releases']);
  });

  it('asks, and where nobody can be asked it is not made without --yes', async () => {
    const lines: string[] = [];
    const context = {
      arguments: { asksNothing: false, to: 'served' },
      print: (line: string) => lines.push(line),
      say: (key: string) => key,
    } as unknown as CommandContext;
    const changes = {
      ...{ newPages: [], changedPages: [], gonePages: [], framedPages: 0, otherFiles: 0, moved: [] },
      ...{ newDocuments: [], changedDocuments: [], goneDocuments: ['a.pdf'] },
    };
    expect(await codesOf(confirmChanges(changes, context))).toEqual(['release-not-confirmed']);
    expect(lines).toEqual(['release.gone-documents', '  a.pdf']);
    const sure = { ...context, arguments: { ...context.arguments, asksNothing: true } };
    expect(await confirmChanges(changes, sure)).toBe(true);
  });
});

// A process cannot be killed between two lines on Windows in this way.
describe.skipIf(process.platform === 'win32')('a release that is killed (issue 14)', () => {
  let folder: string;
  let child: string;
  let settings: Settings;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strategia-killed-release-'));
    child = path.join(folder, 'child.mjs');
    await build({
      entryPoints: [path.join(import.meta.dirname, 'release-child.ts')],
      outfile: child,
      bundle: true,
      format: 'esm',
      platform: 'node',
      mainFields: ['module', 'main'],
      target: 'node20',
    });
    settings = readSettings(path.join(folder, 'project'), {}, {});
    await mkdir(settings.paths.project);
    await publishFiles(settings, { 'index.html': page('old'), '1/index.html': page('1') });
    expect(await run({ to: path.join(folder, 'before') })).toContain('released');
    await publishFiles(settings, { 'index.html': page('new'), '2/index.html': page('2') });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** What it printed, a line each; undefined where it was killed. */
  async function run(job: Omit<ReleaseJob, 'project' | 'keep'>): Promise<string[] | undefined> {
    const text = JSON.stringify({ project: settings.paths.project, keep: 1, ...job });
    const ended = promisify(execFile)(process.execPath, [child, text]);
    return ended.then(
      ({ stdout }) => stdout.trim().split('\n'),
      (error: unknown) => {
        if ((error as { readonly signal?: string }).signal !== 'SIGKILL') throw error;
        return undefined;
      },
    );
  }

  async function copyReleases(name: string): Promise<string> {
    const to = path.join(folder, name);
    await cp(path.join(folder, 'before', 'releases'), path.join(to, 'releases'), { recursive: true });
    await symlink(await readlink(path.join(folder, 'before', 'current')), path.join(to, 'current'));
    return to;
  }

  it('before any of its changes: readers find the old or the new, whole, and the next run goes on', async () => {
    const whole = await run({ to: await copyReleases('whole') });
    const switched = whole?.indexOf('symlink') ?? -1;
    expect(switched).toBeGreaterThan(5);
    const count = (whole?.length ?? 0) - 1;
    for (let change = 0; change < count; change += 1) {
      const to = await copyReleases(`killed-${String(change)}`);
      expect(await run({ to, killBeforeChange: change })).toBeUndefined();
      const places = await findReleasePlaces(to, settings);
      const text = await readFile(path.join(places.current, 'site/index.html'), 'utf8');
      // The change after the link is made is the one that shows it.
      expect(text).toContain(`<main>${change <= switched + 1 ? 'old' : 'new'}</main>`);
      const shown = path.basename(await readlink(places.current));
      const releases = await listReleases(places);
      for (const release of releases) checkRelease(release);
      expect(releases.map(({ name }) => name)).toContain(shown);

      expect((await run({ to }))?.at(-1)).toBe(change <= switched + 1 ? 'released' : 'unchanged');
      expect(await readFile(path.join(places.current, 'site/index.html'), 'utf8')).toContain(
        '<main>new</main>',
      );
      const left = [...(await readdir(to)), ...(await readdir(places.releases))];
      expect(left.filter((name) => name.startsWith('.'))).toEqual([]);
    }
  });
});
