import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../../src/browser/open-browser.ts';
import type { BrowserHandle } from '../../src/browser/open-browser.ts';
import { readSettings } from '../../src/settings.ts';
import { checkSite } from '../site/check-site.ts';
import { findPageFaults } from '../site/find-page-faults.ts';
import { project } from './run-strategia.ts';

const builds = inject('builds');

describe('the built site', () => {
  let browser: BrowserHandle;
  beforeAll(async () => (browser = await openBrowser(readSettings(project, {}, {}))));
  afterAll(() => browser.close());

  it('of Toruń has sound pages, whole links and nothing that axe objects to', async () => {
    const report = await checkSite(path.join(builds.torun.output, 'site'), browser);
    expect(report.faults).toEqual([]);
    expect(report.sample.length).toBeGreaterThan(30);
  }, 240_000);

  it.each([
    ['torun-hidden', '/'],
    ['golden-hidden', '/'],
    ['one-level', '/'],
    ['addressed', '/plan/'],
  ] as const)('of %s has sound pages and whole links under %s', async (name, base) => {
    expect(await findPageFaults(path.join(builds[name].output, 'site'), base)).toEqual([]);
  });
});
