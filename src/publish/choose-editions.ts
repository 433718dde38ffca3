import type { ProjectData } from '../model/project-data.ts';
import { PublishError } from '../problem.ts';

/** The data with one edition only, where one is asked for; it becomes the one that `/` shows. */
export function chooseEditions(data: ProjectData, id: string | undefined): ProjectData {
  if (id === undefined) return data;
  const chosen = data.editions.filter((edition) => edition.id === id);
  if (chosen.length === 0) {
    const allowed = data.editions.map((edition) => edition.id).join(', ');
    throw new PublishError([{ code: 'unknown-edition', file: '--edition', values: { found: id, allowed } }]);
  }
  return { ...data, site: { ...data.site, currentEdition: id }, editions: chosen };
}
