import { describe, expect, it } from 'vitest';
import type { LabelsFile } from '../../src/model/data/data-types.ts';
import { completeWords } from '../../src/labels/complete-words.ts';
import { createDateFormat, createLabel, createNumberFormat } from '../../src/content/labels.ts';

const pages: LabelsFile = {
  pages: { one: '{count} strona', few: '{count} strony', many: '{count} stron', other: '{count} strony' },
  see: 'Zob. {goal} na stronie {page}',
  plain: 'Spis treści',
  general: { other: '{count} pages' },
};

describe('a label', () => {
  const words = completeWords('pl');
  const label = createLabel({ ...words, labels: { ...words.labels, ...pages } });

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
    expect(label('general', { count: 1 })).toBe('1 pages');
  });

  it('is an error when its key or one of its values is missing', () => {
    expect(() => label('none')).toThrow('The program has no words "none".');
    expect(() => label('see', { goal: 'cel 2' })).toThrow('The label "see" needs a value for {page}.');
    expect(() => label('pages')).toThrow('The label "pages" has plural forms and needs a number {count}.');
  });
});

describe('dates and numbers', () => {
  it('are written as the publisher says, in a language that nobody else knows (issue 11)', () => {
    const months =
      'stëcznika gromicznika strëmiannika łżëkwiata maja czerwińca lëpińca zélnika séwnika rujana lëstopadnika gòdnika';
    const words = completeWords('csb', {
      'language.date': '{day} {month} {year} r.',
      'language.months': months,
    });
    expect(createDateFormat(words)('2010-11-04')).toBe('4\u00a0lëstopadnika\u00a02010\u00a0r.');
    expect(createDateFormat(completeWords('csb'))('2010-11-04')).toBe('4\u00a0November\u00a02010');
    expect(createDateFormat(completeWords('th'))('2010-11-04')).toBe('4\u00a0พฤศจิกายน\u00a02553');
  });

  it('are written as the language writes them', () => {
    expect(createDateFormat(completeWords('pl'))('2010-11-04')).toBe('4\u00a0listopada\u00a02010\u00a0r.');
    expect(createDateFormat(completeWords('en'))('2010-11-04')).toBe('4\u00a0November\u00a02010');
    expect(createDateFormat(completeWords('cs'))('2010-11-04')).toBe('4.\u00a0listopadu\u00a02010');
    expect(createDateFormat(completeWords('en-US'))('2010-11-04')).toBe('November\u00a04,\u00a02010');
    expect(createNumberFormat('pl')(205129)).toBe('205\u00a0129');
    expect(createNumberFormat('pl')(1.5)).toBe('1,5');
    expect(createNumberFormat('en')(205129.25)).toBe('205,129.25');
  });
});
