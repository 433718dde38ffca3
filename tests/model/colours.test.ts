import { describe, expect, it } from 'vitest';
import {
  contrastRatio,
  darkPaper,
  defaultColour,
  defaultColourDark,
  lightenForDarkPaper,
  lightPaper,
} from '../../src/model/colours.ts';

describe('colours of goals', () => {
  it('computes the contrast of black and white as WCAG does', () => {
    expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrastRatio('#A63A24', '#FFFFFF')).toBeCloseTo(6.5, 1);
  });

  it('gives twelve goals different colours that stand out on both papers', () => {
    const positions = Array.from({ length: 12 }, (_, index) => index + 1);
    for (const position of positions) {
      expect(contrastRatio(defaultColour(position), lightPaper)).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(defaultColourDark(position), darkPaper)).toBeGreaterThanOrEqual(4.5);
    }
    expect(new Set(positions.map(defaultColour)).size).toBe(12);
  });

  it('lightens a dark colour until it stands out on the dark paper', () => {
    expect(contrastRatio(lightenForDarkPaper('#0B4F7A'), darkPaper)).toBeGreaterThanOrEqual(4.5);
  });
});
