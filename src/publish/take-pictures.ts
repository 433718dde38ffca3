import { takePicture } from '../browser/take-picture.ts';
import { siteFolder } from '../output/output-places.ts';
import type { SharePicture } from '../render/site/share-pictures.ts';
import type { Run } from './run.ts';
import type { SharedBrowser } from './share-browser.ts';

/** Takes the planned pictures one after the other and writes them into the site. */
export async function takePictures(
  { stage, settings, context: { signal } }: Run,
  pictures: readonly SharePicture[],
  browser: SharedBrowser,
): Promise<void> {
  for (const { path, job } of pictures) {
    const bytes = await browser.use((handle) => takePicture(handle, job, settings, { signal }));
    await stage.write(`${siteFolder}/${path}`, bytes);
  }
}
