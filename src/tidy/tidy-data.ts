import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { replaceFile } from '../replace-file.ts';
import { listProjectFiles } from '../load/load-project.ts';
import type { Settings } from '../settings.ts';
import { tidyJson, tidyMarkdown } from './tidy-file.ts';
import type { TextChange, TidiedFile } from './tidy-file.ts';

/** What was found in a file. */
export interface FileChanges {
  /** Relative to the project. */
  readonly file: string;
  readonly changes: readonly TextChange[];
}

/** What was found in the data. */
export interface DataChanges {
  /** Only files with changes, sorted by name. */
  readonly files: readonly FileChanges[];
  /** Files that cannot be read as text or as JSON, and were left alone. */
  readonly unread: readonly string[];
}

/**
 * Finds everything in the texts of the data that has only one right form, and puts it right where `write` says so: each
 * file at once, so that it is either the old one or the new one. Throws PublishError where there is no data folder.
 */
export async function tidyData(
  settings: Settings,
  { write }: { readonly write: boolean },
): Promise<DataChanges> {
  const files: FileChanges[] = [];
  const unread: string[] = [];
  for (const { name, path: file, absolute } of (await listProjectFiles(settings)).files) {
    if (!/\.(json|md)$/.test(name) || name.includes('/figures/')) continue;
    const bytes = await readFile(absolute);
    const tidied = isUtf8(bytes) ? tidy(name, bytes.toString('utf8')) : undefined;
    if (!tidied) unread.push(file);
    else if (tidied.changes.length > 0) {
      if (write) await replaceFile(absolute, tidied.content);
      files.push({ file, changes: tidied.changes });
    }
  }
  return { files, unread };
}

function tidy(name: string, content: string): TidiedFile | undefined {
  if (name.endsWith('.md')) return tidyMarkdown(content);
  return tidyJson(content, name.startsWith('labels/') ? 'labels' : 'data');
}
