import { describe, expect, it } from 'vitest';
import { createAbsoluteAddress, servedUnder } from '../../src/content/addresses/absolute-address.ts';

describe('an absolute address', () => {
  it.each([
    ['https://miasto.example', '/', 'https://miasto.example/2010/'],
    ['https://miasto.example/', '/strategia/', 'https://miasto.example/strategia/2010/'],
    ['https://miasto.example/strategia', '/', 'https://miasto.example/strategia/2010/'],
    ['https://miasto.example/stara/', '/nowa/', 'https://miasto.example/nowa/2010/'],
  ])('on %s, served under %s, is %s', (url, base, expected) => {
    expect(createAbsoluteAddress({ url }, base)?.('2010/')).toBe(expected);
  });

  it('is not made up where the site has none', () => {
    expect(createAbsoluteAddress({}, '/strategia/')).toBeUndefined();
    expect(servedUnder({}, '/strategia/')).toBe('/strategia/');
  });
});
