import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createLanguageTools } from '../../src/content/environment.ts';
import { readProject } from '../../src/publish/read-project.ts';
import { viewEditions, wordsOf } from '../../src/publish/view-editions.ts';
import { readSettings } from '../../src/settings.ts';
import { writeHugoProject } from './write-project.ts';

/** Writes the site's pages of goals, partners and instruments as a project of Hugo, and says how many they are. */
const [data = '', folder = ''] = process.argv.slice(2);
const settings = readSettings(path.resolve(import.meta.dirname, '..', '..'), { data }, process.env);
const progress = { advise: () => undefined, stageEnded: () => undefined, notice: () => undefined };
const project = await readProject(settings, { proposals: 'show' }, progress);
const editions = viewEditions(project)
  .flatMap((byLanguage) => [...byLanguage.values()])
  .map((view) => ({ view, tools: createLanguageTools(wordsOf(project, view.language)) }));
await mkdir(folder, { recursive: true });
console.log(JSON.stringify({ pages: await writeHugoProject(folder, editions) }));
