import { describe, expect, it } from 'vitest';
import { asSentence } from '../../src/site/shell/cite-line.ts';
import { capitalise } from '../../src/content/capitalise.ts';
import { commonMark } from '../../src/site/shell/describe-matrix.ts';
import { formatFileSize } from '../../src/site/shell/describe-document.ts';

describe('words', () => {
  it('become a sentence with one full stop', () => {
    expect(asSentence('zastąpiona 17 maja 2018 r.')).toBe('zastąpiona 17 maja 2018 r.');
    expect(asSentence('superseded 17 May 2018')).toBe('superseded 17 May 2018.');
  });

  it('get a capital letter, whatever the letter', () => {
    expect(capitalise('cel 2.4', 'pl')).toBe('Cel 2.4');
    expect(capitalise('źródło', 'pl')).toBe('Źródło');
    expect(capitalise('', 'pl')).toBe('');
  });
});

describe('sizes of files', () => {
  const tools = {
    label: (key: string, values: Readonly<Record<string, string | number>> = {}) =>
      `${String(values.size)} ${key.endsWith('kilobytes') ? 'kB' : 'MB'}`,
    formatNumber: (value: number) => String(value),
  };

  it.each([
    [1, '1 kB'],
    [412_345, '412 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_340_000, '1.3 MB'],
  ])('%d bytes are %s', (bytes, expected) => {
    expect(formatFileSize(bytes, tools)).toBe(expected);
  });
});

describe('the common origin of statements', () => {
  it('is said once where it is one', () => {
    expect(commonMark(['proposal', 'proposal'])).toEqual({ mark: 'proposal', isMixed: false });
  });

  it('is left to each statement where they differ', () => {
    expect(commonMark(['sourced', 'proposal']).isMixed).toBe(true);
  });

  it('is missing where there is no statement', () => {
    expect(commonMark([])).toEqual({ mark: 'missing', isMixed: false });
  });
});
