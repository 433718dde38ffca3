import { cp, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeManifest } from '../../src/output/manifest.ts';
import type { OutputPlaces } from '../../src/output/output-places.ts';
import { recoverOutput, recoverSwap } from '../../src/output/recover-swap.ts';
import { createTemporaryOutput, readTree, withLockMs, writeFiles } from './temporary-output.ts';

/** The state between the two renames: what was published has stepped aside, nothing has come in its place. */
async function createInterrupted() {
  const { folder, places, settings } = await createTemporaryOutput();
  await publishByHand(places.target, 'old');
  const published = await readTree(folder);
  await rename(places.target, places.previous);
  return { folder, places, settings, published };
}

async function publishByHand(folder: string, text: string): Promise<void> {
  await writeFiles(folder, { '.gitkeep': '', 'site/index.html': text, 'site/a/index.html': text });
  await writeManifest(folder, ['site/a/index.html', 'site/index.html'], { version: '1', tools: {}, languages: [] });
}

describe('recoverSwap', () => {
  it('does nothing where no swap was interrupted', async () => {
    const { folder, places } = await createTemporaryOutput();
    expect(await recoverSwap(places)).toBe('nothing');
    await publishByHand(places.target, 'old');
    const before = await readTree(folder);
    expect(await recoverSwap(places)).toBe('nothing');
    expect(await readTree(folder)).toEqual(before);
  });

  it('puts back what was published', async () => {
    const { folder, places, published } = await createInterrupted();
    expect(await recoverSwap(places)).toBe('restored');
    expect(await readTree(folder)).toEqual(published);
  });

  it.each([
    ['anew', {}],
    ['with its placeholder, as version control does it', { '.gitkeep': '' }],
  ])('puts back what was published where somebody made the folder %s', async (_, files) => {
    const { folder, places, published } = await createInterrupted();
    await mkdir(places.target);
    await writeFiles(places.target, files);
    expect(await recoverSwap(places)).toBe('restored');
    expect(await readTree(folder)).toEqual(published);
  });

  it('touches neither where somebody put their own files in the place', async () => {
    const { folder, places } = await createInterrupted();
    await writeFiles(places.target, { 'plan.docx': 'mine' });
    const before = await readTree(folder);
    expect(await recoverSwap(places)).toBe('nothing');
    expect(await readTree(folder)).toEqual(before);
  });

  it('removes the old output, or what is left of it, once the new one is there', async () => {
    for (const leftover of ['.gitkeep', 'site', 'manifest.json']) {
      const { folder, places } = await createTemporaryOutput();
      await publishByHand(places.target, 'new');
      const published = await readTree(folder);
      await publishByHand(path.join(folder, 'old'), 'old');
      await mkdir(places.previous);
      await cp(path.join(folder, 'old', leftover), path.join(places.previous, leftover), { recursive: true });
      await rename(path.join(folder, 'old'), path.join(places.previous, 'rest'));
      expect(await recoverSwap(places)).toBe('completed');
      expect(await readTree(folder)).toEqual(published);
    }
  });
});

describe('recoverOutput', () => {
  it('creates nothing where there is nothing to recover', async () => {
    const { folder, settings } = await createTemporaryOutput();
    const paths = { ...settings.paths, output: path.join(folder, 'missing/output') };
    expect(await recoverOutput({ ...settings, paths }, {})).toBe('nothing');
    expect(await readTree(folder)).toEqual({});
  });

  it('puts back what was published and leaves no lock', async () => {
    const { folder, settings, published } = await createInterrupted();
    expect(await recoverOutput(settings, {})).toBe('restored');
    expect(await readTree(folder)).toEqual(published);
  });

  it('leaves a swap alone that another build is in the middle of', async () => {
    const { folder, places, settings } = await createInterrupted();
    await lockFromElsewhere(places);
    const before = await readTree(folder);
    await expect(recoverOutput(withLockMs(settings, 0), {})).rejects.toMatchObject({
      problems: [{ code: 'output-locked' }],
    });
    expect(await readTree(folder)).toEqual(before);
  });
});

async function lockFromElsewhere(places: OutputPlaces): Promise<void> {
  const holder = { pid: 1, start: '1', host: 'other-computer', since: '2026-11-22T18:30:00.000Z' };
  await writeFiles(places.lock, { token: JSON.stringify(holder) });
}
