import { expect, it } from 'vitest';
import { findFigures, spellNumber } from '../../src/finish/figures.ts';
import type { PrintedFont } from '../../src/pdf/read/printed-font.ts';

it('takes the digits of equal width, though others come first (issue 12)', () => {
  const figures = findFigures(new Map([[7, makeFont({ first: 20, width: 500 })]]), 'Sample-Regular');
  expect(figures.objectNumber).toBe(7);
  expect(figures.codes.join(' ')).toBe('0014 0015 0016 0017 0018 0019 001A 001B 001C 001D');
  expect(spellNumber(1902, figures)).toEqual({ hex: '0015001D00140016', width: 2000 });
});

it('takes the common digits of a face that has none of equal width', () => {
  const figures = findFigures(new Map([[7, makeFont()]]), 'Sample-Regular');
  expect(figures.codes[3]).toBe('000D');
  expect(spellNumber(31, figures)).toEqual({ hex: '000D000B', width: 803 + 801 });
});

it('looks for another font of the face where one lacks a digit', () => {
  const fonts = new Map([
    [5, makeFont({ first: 20, width: 500, last: 8 }, 'Other-Regular')],
    [6, { ...makeFont(), textOf: new Map([[10, '0']]) }],
    [7, makeFont({ first: 20, width: 500 })],
  ]);
  expect(findFigures(fonts, 'Sample-Regular').objectNumber).toBe(7);
  expect(() => findFigures(fonts, 'Sample-Bold')).toThrow('no font Sample-Bold with all digits');
});

/** A font with digits of different widths from code 10 on, and some of equal width. */
function makeFont(
  equal?: { readonly first: number; readonly width: number; readonly last?: number },
  name = 'Sample-Regular',
): PrintedFont {
  const ofCode = new Float64Array(40).fill(Number.NaN);
  const textOf = new Map<number, string>();
  for (let digit = 0; digit < 10; digit++) {
    textOf.set(10 + digit, String(digit));
    ofCode[10 + digit] = 800 + digit;
    if (!equal || digit > (equal.last ?? 9)) continue;
    textOf.set(equal.first + digit, String(digit));
    ofCode[equal.first + digit] = equal.width;
  }
  return {
    name,
    type: 'Type0',
    isEmbedded: true,
    textOf,
    unitOf: new Uint16Array(0),
    codeDigits: 4,
    widths: { ofCode, otherwise: 1000 },
  };
}
