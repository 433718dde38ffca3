import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPathRegister } from '../../src/output/path-register.ts';

describe('createPathRegister', () => {
  it.each([
    ['the same path', 'site/a.html', 'site/a.html'],
    ['capital letters', 'site/Cel.html', 'site/cel.html'],
    ['Polish capital letters', 'site/ŻÓŁW.html', 'site/żółw.html'],
    ['the Unicode form', 'site/\u017C.html', 'site/z\u0307.html'],
    ['a letter with a capital of two letters', 'site/straße', 'site/STRASSE'],
    ['the Kelvin sign', 'site/\u212A', 'site/k'],
    ['the long s', 'site/\u017F', 'site/s'],
  ])('finds paths that differ only by %s', (_, first, second) => {
    const register = createPathRegister();
    expect(register.claim(first)).toBeUndefined();
    expect(register.claim(second)).toBe(first);
  });

  it('finds folders that differ only by capital letters', () => {
    const register = createPathRegister();
    register.claim('site/A/x.html');
    expect(register.claim('site/a/y.html')).toBe('site/A');
  });

  it('finds a file where a folder has to be, and a folder where a file has to be', () => {
    const register = createPathRegister();
    register.claim('site/a');
    register.claim('site/b/c');
    expect(register.claim('site/a/x')).toBe('site/a');
    expect(register.claim('site/b')).toBe('site/b');
  });

  it('keeps letters apart that only look alike', () => {
    const register = createPathRegister();
    expect(register.claim('site/lodz')).toBeUndefined();
    expect(register.claim('site/łódź')).toBeUndefined();
    expect(register.claim('site/lódz')).toBeUndefined();
  });

  it('forgets a path that it refused', () => {
    const register = createPathRegister();
    register.claim('site/a/x');
    expect(register.claim('site/A/new/y')).toBe('site/a');
    expect(register.claim('site/a/NEW/y')).toBeUndefined();
  });

  it('never accepts two paths that are one where case and Unicode form do not count', () => {
    const letter = fc.constantFrom('a', 'A', 'ą', 'Ą', 'a\u0328', 'ß', 'SS', 'b', '/');
    const place = fc.array(letter, { minLength: 1, maxLength: 4 }).map((letters) => `x${letters.join('')}x`);
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const register = createPathRegister();
        const accepted = places.filter((candidate) => register.claim(candidate) === undefined);
        for (const fold of [
          (text: string) => text.normalize('NFC').toLowerCase(),
          (text: string) => text.normalize('NFD').toUpperCase(),
        ])
          expect(new Set(accepted.map(fold)).size).toBe(accepted.length);
      }),
    );
  });
});
