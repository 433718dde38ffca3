import { describe, expect, it } from 'vitest';
import { openOnce } from '../browser/open-once.ts';
import { checkSite } from '../site/in-browser/check-site.ts';
import { findPageFaults } from '../site/in-browser/find-page-faults.ts';
import { siteOf } from './built-editions.ts';

describe('the built site', () => {
  const browser = openOnce();

  it('of Toruń has sound pages, whole links and nothing that axe objects to', async () => {
    const report = await checkSite(siteOf('torun'), browser());
    expect(report.faults).toEqual([]);
    expect(report.sample.length).toBeGreaterThan(30);
  }, 240_000);

  it.each([
    ['torun-hidden', '/'],
    ['golden-hidden', '/'],
    ['one-level', '/'],
    ['addressed', '/plan/'],
  ] as const)('of %s has sound pages and whole links under %s', async (name, base) => {
    expect(await findPageFaults(siteOf(name), base)).toEqual([]);
  });
});
