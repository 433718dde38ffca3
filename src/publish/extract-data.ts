import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readAttachments } from '../finish/read-attachments.ts';
import type { CarriedFile } from '../finish/read-attachments.ts';
import { findByteLimit, isDataFileName } from '../load/files/data-layout.ts';
import { writeNewFolder } from '../output/write-new-folder.ts';
import { PdfLimitError, UnknownPdfError } from '../pdf/syntax/unknown-pdf-error.ts';
import { PublishError, quoteValue } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { isSystemError } from '../system-error.ts';

/** The data extracted from a document. */
export interface ExtractedData {
  readonly files: number;
  /** The id of the edition that can be built from it. */
  readonly edition: string;
}

/**
 * Extracts the data that a document carries into `settings.paths.output`, a new folder. Throws PublishError
 * `unreadable-document`, `document-too-large`, `unknown-document`, `document-carries-too-much`, `foreign-carried-file`,
 * `document-without-data`, and what `writeNewFolder` throws.
 */
export async function extractData(document: string, settings: Settings): Promise<ExtractedData> {
  const label = quoteValue(document.replaceAll(path.sep, '/'), 200);
  const files = readCarried(await readDocument(document, label, settings), label, settings);
  const foreign = files.filter(({ name }) => !isDataFileName(name));
  if (foreign.length > 0) throw new PublishError(foreign.map((file) => describeForeign(label, file)));
  const edition = files.flatMap(({ name }) => /^editions\/([^/]+)\//.exec(name)?.[1] ?? [])[0];
  if (edition === undefined)
    throw new PublishError([{ code: 'document-without-data', file: label, values: {} }]);
  await writeNewFolder(settings.paths.output, files);
  return { files: files.length, edition };
}

async function readDocument(document: string, label: string, { limits }: Settings): Promise<Uint8Array> {
  const maximum = limits.documentBytes;
  try {
    const entry = await stat(path.resolve(document));
    // A pipe or a device may have no end; a folder is named by the system.
    if (!entry.isFile() && !entry.isDirectory())
      throw new PublishError([{ code: 'unknown-document', file: label, values: {} }]);
    if (entry.size > maximum) {
      const values = { found: inMegabytes(entry.size), maximum: inMegabytes(maximum) };
      throw new PublishError([{ code: 'document-too-large', file: label, values }]);
    }
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
      allBytes: limits.carriedBytes,
    });
  } catch (error) {
    if (!(error instanceof UnknownPdfError)) throw error;
    if (error instanceof PdfLimitError) throw describeTooMuch(label, limits, error);
    throw new PublishError([{ code: 'unknown-document', file: label, values: {} }], { cause: error });
  }
}

function describeTooMuch(label: string, limits: Settings['limits'], cause: PdfLimitError): PublishError {
  const values = {
    files: String(limits.carriedFiles),
    text: inMegabytes(limits.fileBytes),
    picture: inMegabytes(limits.pictureBytes),
    all: inMegabytes(limits.carriedBytes),
  };
  return new PublishError([{ code: 'document-carries-too-much', file: label, values }], { cause });
}

function describeForeign(label: string, { name }: CarriedFile): Problem {
  return { code: 'foreign-carried-file', file: label, values: { found: quoteValue(name, 200) } };
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
