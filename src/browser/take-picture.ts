import type { PictureJob } from '../model/print/picture-job.ts';
import type { Settings } from '../settings.ts';
import { endOnSignal, withDeadline } from './session/deadline.ts';
import type { BrowserHandle } from './session/open-browser.ts';
import { openDocument } from './session/open-document.ts';
import { workInTab } from './session/work-in-tab.ts';

export interface TakePictureOptions {
  /** Ends it; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Takes a PNG of a job in a tab of its own, one pixel of the picture for each of the job. The same job gives the same
 * bytes. Throws PublishError as `openDocument` says, `browser-timed-out` and `browser-crashed`.
 */
export async function takePicture(
  handle: BrowserHandle,
  job: PictureJob,
  settings: Settings,
  { signal }: TakePictureOptions = {},
): Promise<Uint8Array> {
  const { timeouts } = settings;
  const ending = AbortSignal.any([handle.ended, ...(signal ? [signal] : [])]);
  return await endOnSignal(ending, async () => {
    return await workInTab(handle, settings, async (page) => {
      await page.setViewport({ width: job.widthPx, height: job.heightPx, deviceScaleFactor: 1 });
      const document = await openDocument(page, job, settings);
      await page.emulateMediaType('print');
      const picture = page.screenshot({ type: 'png', captureBeyondViewport: false });
      const bytes = await withDeadline(picture, { timeouts, limit: 'printMs' });
      await document.checkRequests();
      return bytes;
    });
  });
}
