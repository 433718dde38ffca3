import { describe, expect, it } from 'vitest';
import { commonMark } from '../../src/site/shell/describe-matrix.ts';
import { formatFileSize } from '../../src/site/shell/describe-document.ts';

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
