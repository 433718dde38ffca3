import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { withStagingFolder } from '../../src/output/with-staging-folder.ts';
import type { Changes } from '../../src/release/compare-releases.ts';
import { makeRelease } from '../../src/release/make-release.ts';
import type { ReleaseOutcome, ReleaseRequest } from '../../src/release/make-release.ts';
import { findReleasePlaces } from '../../src/release/releases.ts';
import type { ReleasePlaces } from '../../src/release/releases.ts';
import type { Settings } from '../../src/settings.ts';
import { problemsOf } from '../output/expected-problems.ts';
import { createTemporaryOutput, writeFiles } from '../output/temporary-output.ts';

export const lock = { waitMs: 5000 };
export const page = (text: string, title = text): string =>
  `<!doctype html><html lang="pl"><head><title>${title}</title></head><body><main>${text}</main><footer>${String(Math.random())}</footer></body></html>`;
export const goalData = (id: string): string =>
  JSON.stringify({ kind: 'goal', language: 'pl', edition: { id: 'a-2030' }, goal: { id } });

/** Publishes files as a build would, and writes data that they could be made from. */
export async function publishFiles(
  settings: Settings,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await writeFiles(settings.paths.project, { 'data/site.json': JSON.stringify(files) });
  await withStagingFolder(settings, {}, async (stage) => {
    for (const [name, text] of Object.entries(files)) await stage.write(`site/${name}`, Buffer.from(text));
    return { version: '1.2.3', tools: {}, languages: ['pl'] };
  });
}

interface Project {
  readonly settings: Settings;
  readonly places: ReleasePlaces;
  readonly to: string;
  readonly release: (request?: Partial<ReleaseRequest>) => Promise<ReleaseOutcome & { changes?: Changes }>;
  readonly shown: (name: string) => Promise<string>;
}

export async function openProject(): Promise<Project> {
  const { folder, settings } = await createTemporaryOutput();
  const to = path.join(folder, 'served');
  const places = await findReleasePlaces(to, settings);
  return {
    settings,
    places,
    to,
    release: async (request = {}) => {
      let changes: Changes | undefined;
      const outcome = await makeRelease(settings, {
        places,
        keep: 5,
        options: { base: '/', proposals: null },
        version: '1.2.3',
        lock,
        confirm: (found) => {
          changes = found;
          return Promise.resolve(true);
        },
        checkInputs: () => undefined,
        ...request,
      });
      return { ...outcome, ...(changes && { changes }) };
    },
    shown: (name) => readFile(path.join(places.current, 'site', name), 'utf8'),
  };
}

export const codesOf = async (attempt: Promise<unknown>): Promise<string[]> =>
  (await problemsOf(attempt)).map(({ code }) => code);
