import type { Problem } from '../../../problem.ts';
import { findNearestName } from '../../places/nearest-name.ts';
import type { Rule } from '../../rule.ts';

/** No file is left out in silence: one that the program does not know may be a slip in a name. */
export const checkUnexpectedFiles: Rule = ({ project }) =>
  project.unexpectedFiles.map(({ path, name, missingNames }): Problem => {
    const suggestion = findNearestName(name, missingNames);
    return { code: 'unknown-file', file: path, values: suggestion === undefined ? {} : { suggestion } };
  });
