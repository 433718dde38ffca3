import { expect, it } from 'vitest';
import { wrapWords } from '../../src/exports/charts/chart-files.ts';

it('fills lines up to the longest and no further', () => {
  expect(wrapWords('ab cd ef', 5)).toEqual(['ab cd', 'ef']);
});

it('leaves a word whole that is longer than a line', () => {
  expect(wrapWords('a niepodzielny b', 4)).toEqual(['a', 'niepodzielny', 'b']);
});
