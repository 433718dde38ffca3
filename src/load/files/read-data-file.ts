import { createHash } from 'node:crypto';
import type { Problem } from '../../problem.ts';
import { decodeText, describeDecoding, textBefore } from './decode-text.ts';
import type { DataFile } from './list-data-files.ts';
import { readFileBytes } from './read-file-bytes.ts';
import { createPositionFinder } from './text-positions.ts';
import { readFont } from '../../fonts/read-font.ts';
import type { Settings } from '../../settings.ts';
import type { ParsedFile } from '../json/parse-data-file.ts';

/** Reads a file as text, up to the limit of its kind; `replacement` is taken for what it holds. */
export async function readDataFile(
  file: DataFile,
  limits: { readonly fileBytes: number; readonly chapterBytes: number },
  replacement?: Buffer,
): Promise<{ readonly text: string; readonly bytes: Buffer } | { readonly problem: Problem }> {
  if (replacement) return { ...readText(file, replacement), bytes: replacement };
  const maximumBytes = file.name.endsWith('.md') ? limits.chapterBytes : limits.fileBytes;
  const read = await readFileBytes(file, { maximumBytes, tooLarge: 'file-too-large' });
  return 'problem' in read ? read : { ...readText(file, read.bytes), bytes: read.bytes };
}

function readText(file: DataFile, bytes: Buffer): { readonly text: string } | { readonly problem: Problem } {
  const decoded = decodeText(bytes);
  if ('text' in decoded)
    return decoded.text.trim() === ''
      ? { problem: { code: 'empty-file', file: file.path, values: {} } }
      : { text: decoded.text };
  const { code, values, offset } = describeDecoding(decoded);
  const position =
    offset === undefined ? {} : { position: createPositionFinder(textBefore(decoded))(offset) };
  return { problem: { code, file: file.path, ...position, values } };
}

/** Reads a file of the folder of fonts, with what keeps it from being used. */
export async function readFontFile(file: DataFile, limits: Settings['limits']): Promise<ParsedFile> {
  const name = file.name.slice(file.name.lastIndexOf('/') + 1);
  const loaded = { path: file.path, name };
  const read = await readFileBytes(file, { maximumBytes: limits.fileBytes, tooLarge: 'file-too-large' });
  if ('problem' in read) return { file: { ...loaded, font: undefined }, problems: [read.problem] };
  const { bytes } = read;
  const font = readFont(bytes);
  if (typeof font !== 'string') return { file: { ...loaded, font: { bytes, font } }, problems: [], bytes };
  const problem = { code: font, file: file.path, values: {} };
  return { file: { ...loaded, font: undefined }, problems: [problem], bytes };
}

/** Reads a signed document: what it is says its hash, and its bytes stay where they are until they are published. */
export async function readSignedFile(file: DataFile, limits: Settings['limits']): Promise<ParsedFile> {
  const name = file.name.slice(file.name.lastIndexOf('/') + 1);
  const read = await readFileBytes(file, { maximumBytes: limits.documentBytes, tooLarge: 'file-too-large' });
  const loaded = { path: file.path, name, absolute: file.absolute };
  if ('problem' in read) return { file: { ...loaded, sha256: undefined }, problems: [read.problem] };
  return {
    file: { ...loaded, sha256: createHash('sha256').update(read.bytes).digest('hex') },
    problems: [],
  };
}
