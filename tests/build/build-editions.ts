import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildEditions, buildNames } from './edition-builds.ts';
import type { Build, BuildName } from './edition-builds.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    builds: Record<BuildName, Build>;
  }
}

/** Of the others the full document is enough here; `npm run prove` builds all forms of all of them. */
const withAllForms: readonly BuildName[] = ['torun', 'golden', 'one-level', 'figures'];

/** Builds every edition once before the tests. */
export default async function setup(context: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'strategia-builds-'));
  context.provide('builds', await buildEditions(folder, buildNames, (name) => withAllForms.includes(name)));
  return () => rm(folder, { recursive: true, force: true });
}
