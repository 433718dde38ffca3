import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readAttachments } from '../finish/read-attachments.ts';
import type { CarriedFile } from '../finish/read-attachments.ts';
import { findByteLimit } from '../load/byte-limit.ts';
import { writeNewFolder } from '../output/write-new-folder.ts';
import { UnknownPdfError } from '../pdf/unknown-pdf-error.ts';
import { PublishError, quoteValue } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { isSystemError } from '../system-error.ts';

/** What was taken out of a document. */
export interface ExtractedData {
  readonly files: number;
  /** The id of the edition that can be built from it. */
  readonly edition: string;
}

/**
 * Takes the data out of a document and puts them into `settings.paths.output`, a new folder. Throws PublishError
 * `unreadable-document`, `unknown-document`, `document-without-data`, and what `writeNewFolder` throws.
 */
export async function extractData(document: string, settings: Settings): Promise<ExtractedData> {
  const label = quoteValue(document.replaceAll(path.sep, '/'), 200);
  const files = readCarried(await readDocument(document, label), label, settings);
  const edition = files.flatMap(({ name }) => /^editions\/([^/]+)\//.exec(name)?.[1] ?? [])[0];
  if (edition === undefined)
    throw new PublishError([{ code: 'document-without-data', file: label, values: {} }]);
  await writeNewFolder(settings.paths.output, files);
  return { files: files.length, edition };
}

async function readDocument(document: string, label: string): Promise<Uint8Array> {
  try {
    return await readFile(path.resolve(document));
  } catch (error) {
    if (!isSystemError(error, ['ENOENT', 'EISDIR', 'EACCES', 'EPERM'])) throw error;
    const values = { found: error.code ?? '' };
    throw new PublishError([{ code: 'unreadable-document', file: label, values }], { cause: error });
  }
}

function readCarried(bytes: Uint8Array, label: string, { limits }: Settings): CarriedFile[] {
  try {
    return readAttachments(bytes, {
      fileBytes: (name) => findByteLimit(name, limits),
      files: limits.carriedFiles,
    });
  } catch (error) {
    if (!(error instanceof UnknownPdfError)) throw error;
    throw new PublishError([{ code: 'unknown-document', file: label, values: {} }], { cause: error });
  }
}
