import { openBrowser } from '../browser/open-browser.ts';
import type { BrowserHandle } from '../browser/open-browser.ts';
import { timeStage } from '../progress.ts';
import type { Progress } from '../progress.ts';
import type { Settings } from '../settings.ts';

/** Starts a browser; the time is told as a stage. A failure that nobody waits for is no news. */
export function startBrowser(
  settings: Settings,
  progress: Progress,
  signal: AbortSignal,
): Promise<BrowserHandle> {
  const opening = timeStage(progress, 'browser', () => openBrowser(settings, signal));
  opening.catch(() => undefined);
  return opening;
}
