import type { Problem } from '../../../problem.ts';
import { findNearestName } from '../../places/nearest-name.ts';
import { listLostEditions } from './renamed-editions.ts';
import type { Rule } from '../../rule.ts';

/** No file is left out in silence: one that the program does not know may be a slip in a name. */
export const checkUnexpectedFiles: Rule = ({ project }) => {
  const reported = listLostEditions(project).map(({ path }) => path);
  return project.unexpectedFiles
    .filter(({ path }) => !reported.includes(path))
    .map(({ path, name, missingNames }): Problem => {
      const suggestion = findNearestName(name, missingNames);
      return { code: 'unknown-file', file: path, values: suggestion === undefined ? {} : { suggestion } };
    });
};
