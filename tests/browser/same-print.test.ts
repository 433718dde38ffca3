import { expect, it } from 'vitest';
import { printDocument } from './print-whole.ts';
import { maskRun } from './mask-run.ts';
import { openForTest } from './open-for-test.ts';
import { makeBook } from './sample-job.ts';
import { testSettings } from './test-settings.ts';
import { withEnvironment } from './with-environment.ts';

it('prints the same bytes but for dates and ids of header cells, whatever the time zone and the language of the system', async () => {
  const job = await makeBook([2, 1], true);
  const table = '<table><tr><th id="head">a</th></tr><tr><td headers="head">✓ b</td></tr></table>';
  const sections = job.sections.map((section) => ({
    ...section,
    html: section.html + table.replaceAll('head', `head-${section.id}`),
  }));
  const print = async (environment: Record<string, string>): Promise<Buffer> =>
    await withEnvironment(environment, async () => {
      const browser = await openForTest(testSettings);
      const { parts, digits } = await printDocument(browser, { ...job, sections }, testSettings);
      return Buffer.concat([...parts.map(({ pdf }) => pdf), digits].map(maskRun));
    });
  const first = await print({ TZ: 'Pacific/Kiritimati', LANG: 'pl_PL.UTF-8' });
  const second = await print({ TZ: 'America/Los_Angeles', LANG: 'C', FONTCONFIG_PATH: '/nowhere' });
  expect(first.equals(second)).toBe(true);
  expect(first.toString('latin1').match(/%PDF-/g)).toHaveLength(5);
});
