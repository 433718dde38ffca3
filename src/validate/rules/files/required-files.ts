import type { Problem } from '../../../problem.ts';
import { rootsOf, select } from '../../places/place.ts';
import { problemAt } from '../../places/problem-at.ts';
import { listLostEditions } from './renamed-editions.ts';
import { quoteValue } from '../../../problem.ts';
import type { Rule } from '../../rule.ts';

/** Files without which nothing can be published are there, and the edition that the home page shows is one of them. */
export const checkRequiredFiles: Rule = ({ project, edition }) => {
  const strategies = project.editions
    .filter((edition) => edition.strategy === undefined)
    .map((edition) => missing(`${edition.folder}/strategy.json`));
  const site = project.site === undefined ? [missing(`${project.folder}/site.json`)] : [];
  const ids = project.editions.map((edition) => edition.id);
  const lost = listLostEditions(project).map(({ id }) => id);
  const current = rootsOf(project.site)
    .flatMap((root) => select(root, 'currentEdition'))
    .filter(({ value }) => edition === undefined && typeof value === 'string' && !ids.includes(value))
    .filter(({ value }) => !lost.includes(String(value)))
    .map((place) =>
      problemAt(place, 'unknown-edition', {
        found: quoteValue(place.value),
        allowed: ids.join(', '),
      }),
    );
  return [...site, ...strategies, ...current];
};

function missing(file: string): Problem {
  return { code: 'missing-file', file, values: {} };
}
