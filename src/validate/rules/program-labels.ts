import { quoteValue } from '../../problem.ts';
import type { Problem } from '../../problem.ts';
import { joinPlaceholders, listPlaceholders } from '../placeholders.ts';
import { entriesOf, rootsOf, select } from '../place.ts';
import type { Place } from '../place.ts';
import { problemAt } from '../problem-at.ts';
import type { ProgramLabels } from '../program-labels.ts';
import type { Rule } from '../rule.ts';

const namedAtMost = 5;

/**
 * The labels of the first language have every key that the program prints, and no placeholder that it has no value for;
 * after an update the data may be older than the program. The other languages are compared with the first.
 */
export const checkProgramLabels: Rule = ({ project, languages, programLabels }) => {
  const [first] = rootsOf(project.labels.get(languages[0] ?? ''));
  if (first === undefined || programLabels === undefined) return [];
  return [...findMissing(first, programLabels), ...findUnknownPlaceholders(first, programLabels)];
};

/** One problem for the file, however many labels it lacks. */
function findMissing({ file, value }: Place, programLabels: ProgramLabels): Problem[] {
  const present = new Set(entriesOf(value).map(([key]) => key));
  const missing = Object.keys(programLabels).filter((key) => !present.has(key));
  if (missing.length === 0) return [];
  const named = missing.slice(0, namedAtMost).join(', ') + (missing.length > namedAtMost ? ' …' : '');
  const values = { found: named, count: String(missing.length) };
  return [{ code: 'missing-program-labels', file: file.path, values }];
}

function findUnknownPlaceholders(labels: Place, programLabels: ProgramLabels): Problem[] {
  const known = new Map(Object.entries(programLabels));
  const keys = entriesOf(labels.value).map(([key]) => key);
  return select(labels, '*').flatMap((label, index) => {
    const allowed = known.get(keys[index] ?? '');
    if (allowed === undefined) return [];
    const forms = typeof label.value === 'string' ? [label] : select(label, '*');
    return forms.flatMap((form) => {
      const unknown = listPlaceholders(form.value).find((placeholder) => !allowed.includes(placeholder));
      if (unknown === undefined) return [];
      const values = { found: quoteValue(unknown), allowed: joinPlaceholders(allowed) };
      return [problemAt(form, 'unknown-placeholder', values)];
    });
  });
}
