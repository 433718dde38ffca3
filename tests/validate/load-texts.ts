import path from 'node:path';
import { arrangeProject } from '../../src/load/arrange-project.ts';
import { parseDataFile } from '../../src/load/json/parse-data-file.ts';
import type { LoadedProject } from '../../src/model/data/loaded-project.ts';

/** Loads texts as if they were files of a data folder; for tests with hundreds of projects. */
export function loadTexts(texts: Readonly<Record<string, string>>): LoadedProject {
  const files = Object.keys(texts)
    .sort()
    .map((name) => ({ name, path: `data/${name}`, absolute: `/data/${name}` }));
  const folders = new Set(files.flatMap((file) => listParents(file.name)));
  const parsed = files.map(
    (file) => [file.name, parseDataFile(file, { text: texts[file.name] ?? '' })] as const,
  );
  const listing = { files, folders: [...folders].sort(), unexpectedFiles: [], problems: [] };
  return arrangeProject('data', listing, new Map(parsed));
}

function listParents(name: string): string[] {
  const parent = path.posix.dirname(name);
  return parent === '.' ? [''] : [parent, ...listParents(parent)];
}
