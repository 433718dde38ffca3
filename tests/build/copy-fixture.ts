import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { project } from './run-strategia.ts';

/** A fixture holds no labels: it uses those of the project, in the languages that its site has. */
export async function copyFixture(fixture: string, target: string): Promise<void> {
  await cp(path.join(project, 'tests/fixtures', fixture), target, { recursive: true });
  const text = await readFile(path.join(target, 'site.json'), 'utf8');
  const { languages } = JSON.parse(text) as { readonly languages: readonly string[] };
  for (const language of languages) {
    const file = path.join('labels', `${language}.json`);
    await cp(path.join(project, 'data', file), path.join(target, file));
  }
}
