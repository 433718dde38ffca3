import { readFont } from '../../fonts/read-font.ts';
import type { Settings } from '../../settings.ts';
import type { DataFile } from './list-data-files.ts';
import type { ParsedFile } from '../json/parse-data-file.ts';
import { readFileBytes } from './read-file-bytes.ts';

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
