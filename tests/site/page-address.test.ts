import { describe, expect, it } from 'vitest';
import { addressFile, languageParts, pageAddress } from '../../src/content/addresses/page-address.ts';

describe('addresses of pages', () => {
  it('ends every part with a slash', () => {
    expect(pageAddress(['en', '2010', 'cele', '2.4'])).toBe('en/2010/cele/2.4/');
    expect(pageAddress([])).toBe('');
  });

  it.each(['..', '.', '', 'a/b', 'a b', '-a', 'a.', 'ą', 'a..b', '%2e'])(
    'refuses a part that could lead elsewhere: "%s"',
    (part) => {
      expect(() => pageAddress(['2010', part])).toThrow(`"${part}" cannot be part of an address.`);
    },
  );

  it('puts no language before the addresses of the first language', () => {
    expect(languageParts('pl', ['pl', 'en'])).toEqual([]);
    expect(languageParts('pt-BR', ['pl', 'pt-BR'])).toEqual(['pt-br']);
  });

  it('keeps a page in a folder, and a named file under its name', () => {
    expect(addressFile('2010/')).toBe('2010/index.html');
    expect(addressFile('')).toBe('index.html');
    expect(addressFile('en/404.html')).toBe('en/404.html');
  });
});
