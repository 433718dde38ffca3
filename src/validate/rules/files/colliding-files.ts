import type { Problem } from '../../../problem.ts';
import type { Rule } from '../../rule.ts';

/** No two names of files differ only by capitals or by the way an accent is written: other systems take them for one. */
export const checkCollidingFiles: Rule = ({ project, files }) => {
  const folders = project.editions.map((edition) => edition.folder);
  const chapters = project.editions.flatMap((edition) => edition.chapters.map((chapter) => chapter.path));
  const pictures = project.editions.flatMap((edition) => edition.pictures.map((picture) => picture.path));
  const taken = new Map<string, string>();
  const names = [...folders, ...files.map(({ file }) => file.path), ...chapters, ...pictures];
  return names.flatMap((file): Problem[] => {
    const folded = file.normalize('NFKC').toLowerCase();
    const first = taken.get(folded);
    taken.set(folded, first ?? file);
    return first === undefined ? [] : [{ code: 'colliding-files', file, values: { other: first } }];
  });
};
