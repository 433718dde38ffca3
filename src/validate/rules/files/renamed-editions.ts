import type { LoadedProject } from '../../../model/data/loaded-project.ts';
import type { Problem } from '../../../problem.ts';
import { quoteValue } from '../../../problem.ts';
import { findNearestName } from '../../places/nearest-name.ts';
import { rootsOf, selectText } from '../../places/place.ts';
import type { Rule } from '../../rule.ts';

/** A folder of monitoring has an edition; where it has none, the edition's folder has another name by now. */
export const checkRenamedEditions: Rule = ({ project }) => {
  const [site] = rootsOf(project.site);
  const current = site && selectText(site, 'currentEdition');
  return listLostEditions(project).map(({ id, path, candidates }): Problem => {
    const suggestion = candidates.length === 1 ? candidates[0] : findNearestName(id, candidates);
    const places = [...(current === id ? [`${project.folder}/site.json (currentEdition)`] : []), path];
    const values = { found: quoteValue(id), places: places.join(', ') };
    return {
      code: 'renamed-edition',
      file: `${project.folder}/editions/${id}`,
      values: suggestion === undefined ? values : { ...values, suggestion },
    };
  });
};

interface LostEdition {
  readonly id: string;
  /** Of its folder in monitoring. */
  readonly path: string;
  /** Editions that nothing is reported of. */
  readonly candidates: readonly string[];
}

/** Editions that something is reported of and that have no folder. */
export function listLostEditions({ folder, unexpectedFiles }: LoadedProject): LostEdition[] {
  return unexpectedFiles
    .filter(({ path, name }) => path === `${folder}/monitoring/${name}`)
    .map(({ path, name, missingNames }) => ({ id: name, path, candidates: missingNames }));
}
