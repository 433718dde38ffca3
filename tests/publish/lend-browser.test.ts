import { describe, expect, it } from 'vitest';
import { lendBrowser } from '../../src/publish/lend-browser.ts';
import type { NoticeName } from '../../src/progress.ts';
import { readSettings } from '../../src/settings.ts';

const project = new URL('../..', import.meta.url).pathname;

describe('a browser for many runs (issue 12)', () => {
  it('is the same until it has ended, was given up or has had enough', async () => {
    const notices: NoticeName[] = [];
    const progress = {
      advise: () => undefined,
      stageEnded: () => undefined,
      notice: (name: NoticeName) => void notices.push(name),
    };
    const { signal } = new AbortController();
    const lent = lendBrowser(readSettings(project, {}, {}), progress, signal);
    try {
      const first = await lent.take();
      for (let runs = 1; runs < 25; runs += 1) expect(await lent.take()).toBe(first);
      const second = await lent.take();
      expect(second).not.toBe(first);
      expect(first.browser.connected).toBe(false);
      await lent.giveUp();
      const third = await lent.take();
      expect(third).not.toBe(second);
      await third.browser.close();
      expect((await lent.take()).browser.connected).toBe(true);
      expect(notices).toEqual([...new Set(notices)]);
    } finally {
      await lent.close();
    }
  });
});
