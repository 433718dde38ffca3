import { expect, test } from 'vitest';
import { editBytes } from '../../src/pdf/syntax/edit-bytes.ts';

test('replaces and inserts at the places of the original, in the order given where they are the same', () => {
  const edits = [
    { start: 6, end: 6, text: 'E' },
    { start: 6, end: 6, text: 'B' },
    { start: 0, end: 1, text: 'X' },
    { start: 3, end: 5, text: '' },
  ];
  expect(editBytes(Buffer.from('abcdef'), edits).toString()).toBe('XbcfEB');
});
