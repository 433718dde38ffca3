import type { Problem } from '../../problem.ts';
import type { Settings } from '../../settings.ts';
import type { DataFile } from '../files/list-data-files.ts';
import type { ParsedFile } from '../json/parse-data-file.ts';
import { readPicture } from './read-picture.ts';
import { readFileBytes } from '../files/read-file-bytes.ts';
import { createPositionFinder } from '../files/text-positions.ts';

/** Reads a file of a `figures` folder, with what keeps it from being published. */
export async function readPictureFile(file: DataFile, limits: Settings['limits']): Promise<ParsedFile> {
  const name = file.name.slice(file.name.lastIndexOf('/') + 1);
  const loaded = { path: file.path, name };
  const read = await readFileBytes(file, {
    maximumBytes: limits.pictureBytes,
    tooLarge: 'picture-too-large',
  });
  if ('problem' in read) return { file: { ...loaded, picture: undefined }, problems: [read.problem] };
  const { bytes } = read;
  const found = await readPicture(name, bytes, limits);
  if ('picture' in found) return { file: { ...loaded, picture: found.picture }, problems: [], bytes };
  const toPosition = createPositionFinder(found.text ?? '');
  const problems = found.troubles.map(({ code, offset, values }): Problem => ({
    code,
    file: file.path,
    ...(offset === undefined ? {} : { position: toPosition(offset) }),
    values,
  }));
  return { file: { ...loaded, picture: undefined }, problems, bytes };
}
