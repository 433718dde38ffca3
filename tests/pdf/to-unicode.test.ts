import { expect, test } from 'vitest';
import { parseToUnicode } from '../../src/pdf/fonts/to-unicode.ts';

test('reads single codes, ligatures and ranges of a ToUnicode map', () => {
  const map = parseToUnicode(
    `2 beginbfchar\n<0003> <0020>\n<00B5> <006600660069>\nendbfchar\n1 beginbfrange\n<0013> <0015> <0030>\nendbfrange\n`,
  );
  expect([...map]).toEqual([
    [0x03, ' '],
    [0xb5, 'ffi'],
    [0x13, '0'],
    [0x14, '1'],
    [0x15, '2'],
  ]);
});
