import type { AddedFont } from '../../../model/data/font.ts';
import type { LoadedProject } from '../../../model/data/loaded-project.ts';
import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import { findNearestName } from '../../places/nearest-name.ts';
import { rootsOf, select, selectText } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { problemAt } from '../../places/problem-at.ts';
import type { Rule } from '../../rule.ts';

/** Every font that site.json names is in the folder, and the other way round. */
export const checkFonts: Rule = ({ project }) => {
  const named = listEntries(project).flatMap((entry) => select(entry, 'file'));
  const names = project.fonts.map(({ name }) => name);
  const missing = named.filter(({ value }) => typeof value === 'string' && !names.includes(value));
  return [
    ...missing.map((place) => {
      const found = String(place.value);
      return problemAt(place, 'font-missing', {
        found: quoteValue(found),
        suggestion: findNearestName(found, names),
      });
    }),
    ...project.fonts
      .filter(({ name }) => !named.some(({ value }) => value === name))
      .map(({ path }): Problem => ({ code: 'font-not-used', file: path, values: {} })),
  ];
};

/** The fonts that a project adds, as far as they can be used. */
export function listAddedFonts(project: LoadedProject): AddedFont[] {
  return listEntries(project).flatMap((entry) => {
    const name = selectText(entry, 'file');
    const role = selectText(entry, 'role');
    const font = project.fonts.find((one) => one.name === name)?.font;
    if (name === undefined || !font) return [];
    return [{ file: name, ...font, ...(role === 'text' || role === 'headings' ? { role } : {}) }];
  });
}

function listEntries({ site }: LoadedProject): Place[] {
  return rootsOf(site).flatMap((root) => select(root, 'fonts/*'));
}
