import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Changes } from '../../src/release/compare-releases.ts';
import { checkRelease, listReleases } from '../../src/release/releases.ts';
import { rollBack } from '../../src/release/roll-back.ts';
import { readTree } from '../output/temporary-output.ts';
import { findMarkupFaults } from '../site/in-browser/find-markup-faults.ts';
import { codesOf, goalData, lock, openProject, page, publishFiles } from './release-project.ts';

describe('going back (issue 14)', () => {
  it('shows an earlier release, and a later one again, each as it was', async () => {
    const { settings, release, places, shown } = await openProject();
    const confirm = (): Promise<boolean> => Promise.resolve(true);
    expect(await codesOf(rollBack(places, { wanted: undefined, lock, confirm }))).toEqual(['no-release']);
    await publishFiles(settings, { 'index.html': page('a') });
    const { name: first } = await release();
    expect(await codesOf(rollBack(places, { wanted: undefined, lock, confirm }))).toEqual([
      'no-earlier-release',
    ]);
    await publishFiles(settings, { 'index.html': page('b') });
    const { name: second } = await release();
    const [other, latest] = await listReleases(places);
    expect([other?.name, latest?.name]).toEqual([first, second]);
    expect(await rollBack(places, { wanted: undefined, lock, confirm })).toBe(first);
    expect(await shown('index.html')).toContain('<main>a</main>');
    expect(await rollBack(places, { wanted: second, lock, confirm })).toBe(second);
    expect(await shown('index.html')).toContain('<main>b</main>');
    expect(await codesOf(rollBack(places, { wanted: second, lock, confirm }))).toEqual([
      'release-shown-already',
    ]);
    expect(await codesOf(rollBack(places, { wanted: 'x', lock, confirm }))).toEqual(['unknown-release']);

    // Its pages, and nothing beside them.
    const pages = Object.keys(await readTree(path.join(other?.folder ?? '', 'site')));
    expect(pages).toEqual(['index.html']);

    await writeFile(path.join(other?.folder ?? '', 'site/index.html'), 'changed');
    expect(await codesOf(rollBack(places, { wanted: first, lock, confirm }))).toEqual(['release-damaged']);
    expect(await shown('index.html')).toContain('<main>b</main>');
  });
});

describe('addresses of later releases (issue 14)', () => {
  it('lead on after going back, also over two releases, and are addresses of their own again later', async () => {
    const { settings, release, places, shown } = await openProject();
    const confirmed: Changes[] = [];
    const confirm = (changes: Changes): Promise<boolean> => Promise.resolve(Boolean(confirmed.push(changes)));
    const publishGoal = async (number: string): Promise<string | undefined> => {
      await publishFiles(settings, {
        'index.html': page('Strona główna'),
        [`2030/cele/${number}/index.html`]: page(`Cel ${number}`),
        [`2030/cele/${number}/cel-${number}.pl.json`]: goalData('las'),
        ...(number === '1' ? {} : { '2030/nowa/index.html': page('Nowa') }),
      });
      return (await release()).name;
    };
    const names = [await publishGoal('1'), await publishGoal('2'), await publishGoal('3')];
    const back = await rollBack(places, { wanted: names[0], lock, confirm });
    expect(back).toBe(names[0]);
    expect(confirmed[0]).toMatchObject({
      gonePages: [{ address: '2030/nowa/', title: 'Nowa' }],
      newPages: [{ address: '2030/cele/1/', title: 'Cel 1' }],
      moved: [{ from: '2030/cele/3/', to: '2030/cele/1/' }],
    });
    expect(await shown('2030/cele/1/index.html')).toContain('<main>Cel 1</main>');
    for (const number of ['2', '3'])
      expect(await shown(`2030/cele/${number}/index.html`)).toContain('url=../1/');
    const leading = ['2030/cele/2/index.html', '2030/cele/3/index.html'];
    expect(await findMarkupFaults(path.join(places.current, 'site'), leading)).toEqual([]);
    for (const one of await listReleases(places)) checkRelease(one);

    expect(await rollBack(places, { wanted: names[2], lock, confirm })).toBe(names[2]);
    expect(await shown('2030/cele/3/index.html')).toContain('<main>Cel 3</main>');
    expect(await shown('2030/cele/1/index.html')).toContain('url=../3/');

    await rollBack(places, { wanted: names[0], lock, confirm });
    const after = await release();
    expect(after).toMatchObject({ done: 'released', name: names[2] });
    expect(await shown('2030/cele/3/index.html')).toContain('<main>Cel 3</main>');
  });
});
