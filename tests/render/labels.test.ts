import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LabelsFile } from '../../src/model/data-types.ts';
import { createDateFormat, createLabel, createNumberFormat } from '../../src/render/labels.ts';

const pages: LabelsFile = {
  pages: { one: '{count} strona', few: '{count} strony', many: '{count} stron', other: '{count} strony' },
  see: 'Zob. {goal} na stronie {page}',
  plain: 'Spis treści',
};

describe('a label', () => {
  const label = createLabel(pages, 'pl');

  it('is chosen by the number that it counts', () => {
    expect([1, 2, 5, 22, 112].map((count) => label('pages', { count }))).toEqual([
      '1\u00a0strona',
      '2\u00a0strony',
      '5\u00a0stron',
      '22\u00a0strony',
      '112\u00a0stron',
    ]);
  });

  it('takes texts and numbers into its places', () => {
    expect(label('see', { goal: 'cel 2', page: 1234567 })).toBe('Zob. cel 2 na stronie 1\u00a0234\u00a0567');
    expect(label('plain')).toBe('Spis treści');
  });

  it('does not read places in what it is given', () => {
    expect(label('see', { goal: '{page}', page: 3 })).toBe('Zob. {page} na stronie 3');
  });

  it('falls back to the general form where a language has no other', () => {
    expect(createLabel({ pages: { other: '{count} pages' } }, 'en')('pages', { count: 1 })).toBe('1 pages');
  });

  it('is an error when its key or one of its values is missing', () => {
    expect(() => label('none')).toThrow('labels/pl.json has no "none".');
    expect(() => label('see', { goal: 'cel 2' })).toThrow('The label "see" needs a value for {page}.');
    expect(() => label('pages')).toThrow('The label "pages" has plural forms and needs a number {count}.');
  });
});

describe('dates and numbers', () => {
  it('are written as the language writes them', () => {
    expect(createDateFormat('pl')('2010-11-04')).toBe('4\u00a0listopada\u00a02010\u00a0r.');
    expect(createDateFormat('en')('2010-11-04')).toBe('4\u00a0November\u00a02010');
    expect(createNumberFormat('pl')(205129)).toBe('205\u00a0129');
    expect(createNumberFormat('pl')(1.5)).toBe('1,5');
    expect(createNumberFormat('en')(205129.25)).toBe('205,129.25');
  });
});

describe("the project's labels", () => {
  const folder = path.resolve(import.meta.dirname, '../../data/labels');
  const read = (language: string): LabelsFile =>
    JSON.parse(readFileSync(path.join(folder, `${language}.json`), 'utf8')) as LabelsFile;
  const [polish, english] = [read('pl'), read('en')];

  it('have the same keys in both languages, in alphabetical order', () => {
    expect(Object.keys(english)).toEqual(Object.keys(polish));
    expect(Object.keys(polish)).toEqual(Object.keys(polish).toSorted());
  });

  it('have the same places in both languages', () => {
    const places = (entry: LabelsFile[string] | undefined): string[] => [
      ...new Set([...JSON.stringify(entry).matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')),
    ];
    const different = Object.keys(polish).filter(
      (key) => places(polish[key]).toSorted().join() !== places(english[key]).toSorted().join(),
    );
    expect(different).toEqual([]);
  });

  it('give Polish words every form that Polish counts with', () => {
    const incomplete = Object.entries(polish).filter(
      ([, entry]) => typeof entry !== 'string' && !(entry.one && entry.few && entry.many),
    );
    expect(incomplete).toEqual([]);
  });
});
