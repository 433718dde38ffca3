import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/load/files/decode-text.ts';

describe('decodeText', () => {
  it('drops a byte order mark and ends lines with a line feed only', () => {
    expect(decodeText(Buffer.from('\uFEFFZażółć\r\ngęślą\rjaźń\n'))).toEqual({
      text: 'Zażółć\ngęślą\njaźń\n',
    });
  });

  it.each([
    ['little-endian with a mark', Buffer.from('\uFEFF{"a":1}', 'utf16le')],
    ['big-endian with a mark', Buffer.from('\uFEFF{"a":1}', 'utf16le').swap16()],
    ['little-endian without a mark', Buffer.from('{"a":1}', 'utf16le')],
    ['big-endian without a mark', Buffer.from('{"a":1}', 'utf16le').swap16()],
  ])('recognises UTF-16 %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ problem: 'wrong-encoding', encoding: 'UTF-16' });
  });

  it('finds the first byte of Windows-1250 behind genuine replacement characters and a mark', () => {
    const before = '\uFEFF"\uFFFD ąę\r\n\uFFFD';
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xb9]), Buffer.from('b\uFFFD')]);
    expect(decodeText(bytes)).toEqual({ problem: 'not-utf-8', before: '"\uFFFD ąę\n\uFFFD', byte: 0xb9 });
  });

  it('finds a character that the end of the file cuts in two', () => {
    const bytes = Buffer.from('abc ż').subarray(0, 5);
    expect(decodeText(bytes)).toEqual({ problem: 'not-utf-8', before: 'abc ', byte: 0xc5 });
  });

  it('accepts genuine replacement characters and an empty file', () => {
    expect(decodeText(Buffer.from('\uFFFD'))).toEqual({ text: '\uFFFD' });
    expect(decodeText(Buffer.alloc(0))).toEqual({ text: '' });
  });
});
