import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../../replace-file.ts';
import type { Settings } from '../../settings.ts';
import { refuseUnwritable } from '../refuse-unwritable.ts';
import type { ChangedFile } from './entry.ts';
import type { OpenData } from './open-data.ts';

/**
 * Writes files of the data. New ones are gone again where one cannot be written. Throws PublishError `place-not-writable`.
 */
export async function writeEntryFiles(
  settings: Settings,
  data: Pick<OpenData, 'project'>,
  files: readonly ChangedFile[],
): Promise<void> {
  // New files first: whatever ends the program, nothing is listed that is not there.
  const ordered = files.toSorted(
    (one, other) => Number(one.before !== undefined) - Number(other.before !== undefined),
  );
  const made: string[] = [];
  try {
    for (const { name, content, before } of ordered) {
      const file = path.join(settings.paths.data, name);
      await refuseUnwritable(`${data.project.folder}/${name}`, async () => {
        if (before !== undefined && typeof content === 'string') return replaceFile(file, content);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, content, { flag: 'wx' });
        made.push(file);
      });
    }
  } catch (error) {
    await Promise.all(made.map((file) => rm(file, { force: true })));
    throw error;
  }
}
