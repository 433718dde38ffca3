import type { Settings } from '../../settings.ts';

const inFigures = /^editions\/[^/]+\/figures\//;

/** Whether a file of the data, named within their folder, is read as a picture. */
export function isPictureName(name: string): boolean {
  return inFigures.test(name);
}

/** How many bytes a file of the data, named within their folder, may have. */
export function findByteLimit(
  name: string,
  limits: Pick<Settings['limits'], 'chapterBytes' | 'fileBytes' | 'pictureBytes'>,
): number {
  if (isPictureName(name)) return limits.pictureBytes;
  return name.endsWith('.md') ? limits.chapterBytes : limits.fileBytes;
}
