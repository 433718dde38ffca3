import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafePath } from '../../src/output/safe-path.ts';
import { hostilePaths } from './hostile-paths.ts';

describe('isSafePath', () => {
  it.each(hostilePaths)('refuses %j', (hostile) => {
    expect(isSafePath(hostile)).toBe(false);
    expect(isSafePath(`site/${hostile}`)).toBe(false);
  });

  it.each([
    'site/index.html',
    'site/2010/cele/2.4/index.html',
    'site/zażółć-gęślą-jaźń.pdf',
    'site/.nojekyll',
    'site/..a',
    'site/console/com/lpt10/nuls.txt',
    `site/${'a'.repeat(255)}`,
  ])('accepts %j', (harmless) => {
    expect(isSafePath(harmless)).toBe(true);
  });

  it('accepts only what stays inside the folder, on Windows and elsewhere', () => {
    const segment = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('..', '.', '', 'C:', 'nul', '\\', 'a'));
    const anyPath = fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => segments.join('/'));
    fc.assert(
      fc.property(anyPath, (candidate) => {
        fc.pre(isSafePath(candidate));
        expect(path.posix.join('/stage', candidate)).toBe(`/stage/${candidate}`);
        expect(path.win32.resolve('C:\\stage', candidate)).toBe(`C:\\stage\\${candidate.replaceAll('/', '\\')}`);
      }),
    );
  });
});
