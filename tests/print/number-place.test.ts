import { describe, expect, it } from 'vitest';
import { measureNumber, placeNumber } from '../../src/print/parts/number-place.ts';

describe('placeNumber', () => {
  it.each([
    ['2.4', 'fits-any'],
    ['10', 'fits-any'],
    ['10.1', 'fits-card'],
    ['10.12', 'fits-table'],
    ['1.a.2', 'fits-table'],
    ['A-1', 'fits-card'],
    ['1(a)', 'fits-table'],
  ])('lets %s stand beside the title', (number, place) => {
    expect(placeNumber(number)).toBe(place);
  });

  it.each([
    ['10.1.1', 'fits-narrow-row'],
    ['Part 1', 'fits-narrow-row'],
    ['P1.F1.A1', 'fits-row'],
    ['GOAL2030.TARGET12', 'fits-none'],
    ['Пріоритет 12', 'fits-none'],
  ])(
    'has %s stand above the title of a card, as it is longer than five characters (issue 10)',
    (number, place) => {
      expect(placeNumber(number)).toBe(place);
    },
  );

  it('has what is wide for its length stand above as well', () => {
    expect(placeNumber('WMWMW')).toBe('fits-row');
  });
});

describe('measureNumber', () => {
  it('takes no less than Lato does', () => {
    // Advance widths of the bold weight, in em: 0.58 a figure, 0.2375 a dot.
    expect(measureNumber('2.4')).toBeGreaterThanOrEqual(2 * 0.58 + 0.2375);
    expect(measureNumber('2.4')).toBeLessThan(1.5);
  });
});
