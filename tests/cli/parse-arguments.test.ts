import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/parse-arguments.ts';

describe('--profile', () => {
  it('takes several forms, with commas or one by one', () => {
    expect(parseArguments(['build', '--out', 'x', '--profile', 'full,summary']).profiles).toEqual([
      'full',
      'summary',
    ]);
    expect(parseArguments(['build', '--out', 'x', '--profile', 'large', '--profile=goal']).profiles).toEqual([
      'large',
      'goal',
    ]);
    expect(parseArguments(['build']).profiles).toBeUndefined();
  });

  it('names the forms that there are when it is given another', () => {
    expect(() =>
      parseArguments(['build', '--out', 'x', '--messages', 'en', '--profile', 'full,huge']),
    ).toThrow(/"?huge"?.*full, summary, large, goal, report/);
  });

  it('needs a folder of its own, because it leaves documents out', () => {
    expect(() => parseArguments(['build', '--messages', 'en', '--profile', 'full'])).toThrow('--profile');
  });
});
