import type { Problem } from '../../../problem.ts';
import { quoteValue } from '../../../problem.ts';
import type { Rule } from '../../rule.ts';
import { commonSchema } from '../../schemas.ts';
import { suggestId } from '../../places/nearest-name.ts';

const idPattern = new RegExp(commonSchema.$defs.id.pattern);

/** The folder of an edition is its id. */
export const checkFolderNames: Rule = ({ project }) =>
  project.editions
    .filter((edition) => !idPattern.test(edition.id))
    .map((edition): Problem => {
      const suggestion = suggestId(edition.id);
      const values = { found: quoteValue(edition.id) };
      return {
        code: 'invalid-folder-name',
        file: edition.folder,
        values: suggestion === undefined ? values : { ...values, suggestion },
      };
    });
