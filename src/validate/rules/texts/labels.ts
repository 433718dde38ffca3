import {
  englishLabels,
  findProgramLabels,
  listPlaceholders,
  retiredKeys,
} from '../../../labels/program-labels.ts';
import { isTranslated } from '../../../labels/complete-words.ts';
import { monthCount, splitList, splitMonths } from '../../../labels/language-rules.ts';
import type { LabelShape, LabelShapes } from '../../../labels/program-labels.ts';
import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import { isLanguageTag } from '../../text/language-tag.ts';
import { findNearestName } from '../../places/nearest-name.ts';
import { entriesOf, rootsOf, select } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { problemAt, problemAtKey } from '../../places/problem-at.ts';
import type { Rule } from '../../rule.ts';

/**
 * The publisher's labels are words that the program prints, with no placeholder that it has no value for. Any may be
 * missing: then the program's own stand there, or English ones. Those that earlier versions printed may stay.
 */
export const checkLabels: Rule = ({ project, labelShapes }) =>
  [...project.labels].flatMap(([language, file]) => [
    ...(isLanguageTag(language)
      ? []
      : [
          { code: 'invalid-language-tag' as const, file: file.path, values: { found: quoteValue(language) } },
        ]),
    ...rootsOf(file).flatMap((root) => [
      ...findForeignPlaceholders(root),
      ...(labelShapes ? checkFile(root, language, labelShapes) : []),
    ]),
  ]);

function checkFile(root: Place, language: string, labelShapes: LabelShapes): Problem[] {
  const shapes = new Map(Object.entries(labelShapes));
  const keys = entriesOf(root.value).map(([key]) => key);
  const written = new Set(keys);
  const free = [...shapes.keys()].filter((key) => !written.has(key));
  return select(root, '*').flatMap((label, index) => {
    const key = keys[index] ?? '';
    const shape = shapes.get(key);
    if (shape) return checkLabel(label, shape, { key, language });
    if (retiredKeys.has(key)) return [];
    const suggestion = findNearestName(key, free);
    const values = { found: quoteValue(key), ...(suggestion === undefined ? {} : { suggestion }) };
    return [problemAtKey(label, 'unknown-label', values)];
  });
}

function checkLabel(
  label: Place,
  shape: LabelShape,
  { key, language }: { readonly key: string; readonly language: string },
): Problem[] {
  const hasForms = entriesOf(label.value).length > 0;
  if (hasForms && !shape.countsSomething) return [problemAt(label, 'label-without-number', {})];
  const texts = hasForms ? select(label, '*') : [label];
  const unknown = texts.flatMap((text) => {
    const found = listPlaceholders(text.value).find((one) => !shape.placeholders.includes(one));
    if (found === undefined) return [];
    const values = { found: quoteValue(found), allowed: joinPlaceholders(shape.placeholders) };
    return [problemAt(text, 'unknown-placeholder', values)];
  });
  if (unknown.length > 0) return unknown;
  if (key === 'language.months') return checkMonths(label);
  if (key === 'language.keepTogether') return checkPairs(label);
  return findProgramLabels(language) === undefined ? findLostValues(label, key) : [];
}

/** A publisher may choose to leave a value out of the program's words; a translation that lost one has a mistake. */
function findLostValues(label: Place, key: string): Problem[] {
  const text = mainForm(label.value);
  const expected = listPlaceholders(mainForm(englishLabels[key]));
  const found = listPlaceholders(text);
  if (typeof text !== 'string' || text.trim() === '' || expected.every((name) => found.includes(name)))
    return [];
  const lost = expected.filter((name) => !found.includes(name));
  return [
    problemAt(label, 'lost-placeholder', {
      found: joinPlaceholders(lost),
      english: quoteValue(mainForm(englishLabels[key]), 200),
    }),
  ];
}

/** Twelve, in the order of the year. */
function checkMonths(label: Place): Problem[] {
  const count = splitMonths(label.value).length;
  if (!isTranslated(label.value) || count === monthCount) return [];
  return [problemAt(label, 'months-not-twelve', { found: String(count) })];
}

/** Each part has two words at least. */
function checkPairs(label: Place): Problem[] {
  if (!isTranslated(label.value)) return [];
  const single = splitList(label.value).find((part) => !part.includes(' '));
  return single === undefined ? [] : [problemAt(label, 'single-word', { found: quoteValue(single) })];
}

/** Forms of a number in which something stands that the form `other` does not have. */
function findForeignPlaceholders(labels: Place): Problem[] {
  return select(labels, '*').flatMap((label) => {
    const expected = listPlaceholders(mainForm(label.value));
    return select(label, '*')
      .map((form) => ({ form, found: listPlaceholders(form.value) }))
      .filter(({ found }) => found.some((name) => !expected.includes(name)))
      .map(({ form, found }) =>
        problemAt(form, 'different-placeholders', {
          found: joinPlaceholders(found),
          expected: joinPlaceholders(expected),
          other: label.file.path,
        }),
      );
  });
}

function mainForm(label: unknown): unknown {
  return typeof label === 'string' ? label : new Map(entriesOf(label)).get('other');
}

/** Placeholders as a message names them; `–` for none. */
function joinPlaceholders(placeholders: readonly string[]): string {
  return placeholders.length === 0 ? '–' : placeholders.join(', ');
}
