import { cp } from 'node:fs/promises';
import path from 'node:path';
import { project } from './run-strategia.ts';

/** Puts a fixture where it can be changed. */
export async function copyFixture(fixture: string, target: string): Promise<void> {
  await cp(path.join(project, 'tests/fixtures', fixture), target, { recursive: true });
}
