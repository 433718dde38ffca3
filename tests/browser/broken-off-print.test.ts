import { describe, expect, it } from 'vitest';
import type { BrowserHandle } from '../../src/browser/session/open-browser.ts';
import { printDocument } from './print-whole.ts';
import { countPrints } from './count-prints.ts';
import { expectProblems } from './expected-problems.ts';
import { openForTest } from './open-for-test.ts';
import { makeBook } from './sample-job.ts';
import { changeSettings, testSettings } from './test-settings.ts';

describe('printing', () => {
  it('ends at its time limit', async () => {
    const browser = await openForTest(testSettings);
    const work = printDocument(
      browser,
      await makeBook([1], false),
      changeSettings({ timeouts: { printMs: 1 } }),
    );
    expect(await expectProblems(work)).toEqual([
      'browser  browser-timed-out  The browser did not finish within 0.001 s (timeouts.printMs). Start again when the computer has less to do.',
    ]);
  });

  it('ends at once with the reason of its signal', async () => {
    const stop = new AbortController();
    const reason = new Error('stopped');
    const { handle } = countPrints(await openForTest(testSettings), () => {
      stop.abort(reason);
    });
    const work = printDocument(handle, await makeBook([1], false), testSettings, { signal: stop.signal });
    await expect(work).rejects.toBe(reason);
  });

  it.each([
    ['the browser ends', (browser: BrowserHandle) => browser.process.kill('SIGKILL')],
    ['its tab crashes', (browser: BrowserHandle) => void crashTab(browser)],
  ])('says so when %s', async (_, crash) => {
    const browser = await openForTest(testSettings);
    const { handle } = countPrints(browser, () => {
      crash(browser);
    });
    const work = printDocument(handle, await makeBook([1], false), testSettings);
    expect(await expectProblems(work)).toEqual([
      'browser  browser-crashed  The browser ended unexpectedly. Close other programs, so that there is more free memory, and start again.',
    ]);
  });
});

async function crashTab(browser: BrowserHandle): Promise<void> {
  const [page] = await browser.browser.pages();
  const session = await page!.createCDPSession();
  // No answer comes from a tab that has crashed.
  session.send('Page.crash').catch(() => undefined);
}
