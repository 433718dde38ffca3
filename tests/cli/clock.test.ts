import { describe, expect, it } from 'vitest';
import { PublishError, formatProblem } from '../../src/problem.ts';
import { readSettings } from '../../src/settings.ts';

describe('SOURCE_DATE_EPOCH', () => {
  it('is the clock where it is a time that files can have, and none where it is empty', () => {
    expect(read('1700000000')).toBe(1_700_000_000);
    expect(read('')).toBeUndefined();
    expect(read(undefined)).toBeUndefined();
  });

  it.each(['yesterday', '-1', '1.5', '0', '4102444800', '9'.repeat(400), ' 1700000000'])(
    'is refused where it is %j, and no other clock is taken in silence',
    (seconds) => {
      expect(() => read(seconds)).toThrow(PublishError);
    },
  );

  it('is refused with what to write instead', () => {
    expect(linesFor('2024-01-01\n')).toEqual([
      'SOURCE_DATE_EPOCH  invalid-clock  "2024-01-01\\u000a" is no time that files can have: whole seconds since 1970, in the years 1980 to 2099. Correct SOURCE_DATE_EPOCH, or remove it: the date is then the one of the data.',
      'SOURCE_DATE_EPOCH  invalid-clock  „2024-01-01\\u000a” to nie jest czas, jaki mogą mieć pliki: pełne sekundy od 1970 roku, w latach 1980–2099. Popraw zmienną SOURCE_DATE_EPOCH albo ją usuń: obowiązuje wtedy data z danych.',
    ]);
  });
});

function read(seconds: string | undefined): number | undefined {
  return readSettings('/project', {}, { SOURCE_DATE_EPOCH: seconds }).sourceDateEpoch;
}

function linesFor(seconds: string): string[] {
  try {
    read(seconds);
  } catch (error) {
    if (error instanceof PublishError)
      return (['en', 'pl'] as const).flatMap((language) =>
        error.problems.map((problem) => formatProblem(problem, language)),
      );
  }
  throw new Error('This clock was accepted.');
}
