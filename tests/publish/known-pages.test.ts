import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KnownPages } from '../../src/browser/paginate/known-pages.ts';
import type { Manifest } from '../../src/output/manifest.ts';
import { publish } from '../../src/publish.ts';
import { readSettings } from '../../src/settings.ts';
import { openOnce } from '../browser/open-once.ts';
import { copyFixture } from '../build/copy-fixture.ts';
import { project } from '../build/run-strategia.ts';

const chapter = 'editions/zlota-2030/chapters/wstep.pl.md';

describe('a build that knows the pages of the one before', () => {
  let folder: string;
  const browser = openOnce();
  const knownPages = new Map<string, KnownPages>();
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strategia-test-'));
    await copyFixture('data-golden', path.join(folder, 'data'));
    await build('known', knownPages);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ['changed a word', (text: string) => text.replace('Projekt powstał', 'Zarys powstał')],
    ['moved pages', (text: string) => text + '\nOpis gminy, jej ludzi i jej dróg. [@projekt]\n'.repeat(120)],
    ['moved them back', (text: string) => text.replace(/\nOpis gminy.*\n/g, '')],
  ])('publishes the same bytes as one that does not, when somebody %s', async (_, change) => {
    const file = path.join(folder, 'data', chapter);
    const text = await readFile(file, 'utf8');
    expect(change(text)).not.toBe(text);
    await writeFile(file, change(text));
    const before = new Map(knownPages);
    const { files } = await build('known', knownPages);
    expect(files).toEqual((await build('cold')).files);
    expect([...knownPages.keys()]).toEqual([...before.keys()]);
  });

  async function build(output: string, known?: Map<string, KnownPages>): Promise<Manifest> {
    const data = path.join(folder, 'data');
    const settings = readSettings(project, { data, output: path.join(folder, output) }, {});
    const progress = { advise: () => undefined, stageEnded: () => undefined, notice: () => undefined };
    const { signal } = new AbortController();
    const { manifest } = await publish(
      settings,
      { edition: undefined, only: undefined, profiles: ['full'], proposals: 'show', base: '/' },
      { version: '0', progress, signal, browser: browser(), ...(known && { knownPages: known }) },
    );
    return manifest;
  }
});
