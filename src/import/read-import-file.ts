import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PublishError, quoteValue } from '../problem.ts';
import { isSystemError } from '../system-error.ts';

/** Longer files are no strategies. */
const mostBytes = 50_000_000;

/** A file that a publisher brings in, as messages call it, with what its name ends with. */
export interface ImportFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly ending: string;
}

/** Reads it. Throws PublishError `import-not-readable` for other endings, `unreadable-file`, `document-too-long`. */
export async function readImportFile(file: string, endings: readonly string[]): Promise<ImportFile> {
  const name = quoteValue(file.replaceAll(path.sep, '/'), 200);
  const ending = path.extname(file).toLowerCase();
  const allowed = endings.join(', ');
  if (!endings.includes(ending))
    throw new PublishError([
      { code: 'import-not-readable', file: name, values: { found: quoteValue(ending), allowed } },
    ]);
  const bytes = await readFile(file).catch((error: unknown) => {
    if (!isSystemError(error, ['ENOENT', 'EISDIR', 'EACCES', 'EPERM'])) throw error;
    throw new PublishError([{ code: 'unreadable-file', file: name, values: { found: error.code ?? '' } }], {
      cause: error,
    });
  });
  if (bytes.length > mostBytes)
    throw new PublishError([
      { code: 'document-too-long', file: name, values: { count: String(bytes.length) } },
    ]);
  return { bytes, name, ending };
}
