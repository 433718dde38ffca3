import type { LoadedJson } from '../../model/loaded-project.ts';
import { quoteValue } from '../../problem.ts';
import type { Problem } from '../../problem.ts';
import { findNearestName } from '../nearest-name.ts';
import { joinPlaceholders, listPlaceholders } from '../placeholders.ts';
import { entriesOf, rootsOf, select } from '../place.ts';
import type { Place } from '../place.ts';
import { problemAt, problemAtKey } from '../problem-at.ts';
import type { Rule } from '../rule.ts';

/** The labels of each language of the site have the keys and the placeholders of the first language's. */
export const checkLabels: Rule = ({ project, languages }) => {
  const [first, ...others] = languages.flatMap((language) => rootsOf(project.labels.get(language)));
  if (first === undefined) return [];
  return [
    ...findForeignPlaceholders(first),
    ...others.flatMap((other) => [
      ...compareKeys(first, other.file),
      ...compareKeys(other, first.file),
      ...compareLabels(first, other),
      ...findForeignPlaceholders(other),
    ]),
  ];
};

/** Keys of `from` that `other` has not. */
function compareKeys(from: Place, other: LoadedJson): Problem[] {
  const keys = entriesOf(from.value).map(([key]) => key);
  const present = entriesOf(other.value).map(([key]) => key);
  const isPresent = new Set(present);
  const free = present.filter((key) => !keys.includes(key));
  return select(from, '*').flatMap((place, index) => {
    const key = keys[index] ?? '';
    if (isPresent.has(key)) return [];
    const values = { found: quoteValue(key), other: other.path, suggestion: findNearestName(key, free) };
    return [problemAtKey(place, 'missing-label', values)];
  });
}

function compareLabels(first: Place, other: Place): Problem[] {
  const wanted = new Map(entriesOf(first.value));
  const keys = entriesOf(other.value).map(([key]) => key);
  return select(other, '*').flatMap((place, index) => {
    const model = wanted.get(keys[index] ?? '');
    if (model === undefined) return [];
    const expected = namePlaceholders(mainForm(model));
    const found = namePlaceholders(mainForm(place.value));
    if (expected === found) return [];
    return [problemAt(place, 'different-placeholders', { found, expected, other: first.file.path })];
  });
}

/** Forms of a number in which something stands that the form `other` does not have. */
function findForeignPlaceholders(labels: Place): Problem[] {
  return select(labels, '*').flatMap((label) => {
    const expected = namePlaceholders(mainForm(label.value));
    return select(label, '*')
      .filter(({ value }) => !isPart(namePlaceholders(value), expected))
      .map((form) =>
        problemAt(form, 'different-placeholders', {
          found: namePlaceholders(form.value),
          expected,
          other: label.file.path,
        }),
      );
  });
}

function mainForm(label: unknown): unknown {
  return typeof label === 'string' ? label : new Map(entriesOf(label)).get('other');
}

/** `{count}, {name}` of a label's text. */
function namePlaceholders(text: unknown): string {
  return joinPlaceholders(listPlaceholders(text));
}

function isPart(some: string, all: string): boolean {
  const allowed = all.split(', ');
  return some === '–' || some.split(', ').every((name) => allowed.includes(name));
}
