import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeNewFolder } from '../output/write-new-folder.ts';
import { PublishError, quoteValue } from '../problem.ts';
import { tolerate } from '../system-error.ts';
import { listLanguages } from './answers.ts';
import type { Answers } from './answers.ts';
import { listSchemaFiles, schemaFolder, writeEditorSettings } from './editor-files.ts';
import { makeProject } from './project-files.ts';
import { writeSnippets } from './snippets.ts';
import { refuseUnwritable } from './refuse-unwritable.ts';

/** What was written, for the closing words. */
export interface StartedProject {
  readonly edition: string;
  /** Of the data, relative to the project. */
  readonly files: readonly string[];
  readonly levelsToCheck: readonly string[];
}

const dataFolder = 'data';

/** Throws PublishError `project-exists` where a folder has data already, and `place-not-writable` where it is none. */
export async function refuseProject(folder: string): Promise<void> {
  const data = path.join(folder, dataFolder);
  const found = await refuseUnwritable(nameFolder(data), () => readdir(data).catch(tolerate('ENOENT')));
  if (found === undefined || found.length === 0) return;
  const example = found.find((name) => !name.startsWith('.')) ?? found[0];
  const values = { found: quoteValue(example) };
  throw new PublishError([{ code: 'project-exists', file: nameFolder(data), values }]);
}

/**
 * Writes the data of a new project into `folder`, and what editors need to know of them. Throws PublishError
 * `project-exists` and `place-not-writable`, and then writes nothing.
 */
export async function startProject(folder: string, answers: Answers, today: string): Promise<StartedProject> {
  await refuseProject(folder);
  const { edition, files, levelsToCheck } = makeProject(answers, today);
  await refuseUnwritable(nameFolder(folder), async () => {
    await mkdir(folder, { recursive: true });
    await writeNewFolder(path.join(folder, dataFolder), [...files, ...listSchemaFiles()]);
    await writeEditorFiles(folder, { data: dataFolder, language: listLanguages(answers)[0] ?? 'pl' });
  });
  return { edition, files: files.map(({ name }) => `${dataFolder}/${name}`), levelsToCheck };
}

/**
 * Writes the schemas of this version of the program beside data that are there, and snippets in the language of whoever asks
 * for them. Gives the schemas' folder.
 */
export async function renewEditorFiles(folder: string, data: string, language: string): Promise<string> {
  for (const { name, bytes } of listSchemaFiles()) {
    const file = path.join(folder, data, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  await writeEditorFiles(folder, { data, language });
  return path.join(folder, data, schemaFolder);
}

function nameFolder(folder: string): string {
  return quoteValue(folder.replaceAll(path.sep, '/'), 200);
}

/** What VS Code reads; settings of one's own stay. */
async function writeEditorFiles(
  folder: string,
  { data, language }: { readonly data: string; readonly language: string },
): Promise<void> {
  const editor = path.join(folder, '.vscode');
  await mkdir(editor, { recursive: true });
  const settings = path.join(editor, 'settings.json');
  const own = await readFile(settings, 'utf8').catch(tolerate('ENOENT'));
  await writeFile(settings, writeEditorSettings(own, data));
  await writeFile(path.join(editor, 'strategia.code-snippets'), writeSnippets(language));
}
