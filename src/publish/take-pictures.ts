import { takePicture } from '../browser/take-picture.ts';
import { siteFolder } from '../output/output-places.ts';
import type { SharePicture } from '../site/assets/share-pictures.ts';
import type { Run } from './publish-options.ts';
import type { SharedBrowser } from './share-browser.ts';
import { createLanguageTools, openEnvironment } from '../content/environment.ts';
import { sharePictures } from '../site/assets/share-pictures.ts';
import { fontsOf } from './edition-fonts.ts';
import { wordsOf } from './view-editions.ts';

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

/** The pictures for sharing: none without a browser, nor where the site has no address by which others could load them. */
export async function planPictures({
  data,
  editions,
  settings,
  options,
}: Run): Promise<readonly SharePicture[]> {
  const { site } = data;
  if (site.url === undefined || options.only !== undefined) return [];
  const { templates, overrides } = settings.paths;
  const environment = openEnvironment(templates, overrides);
  const views = editions.flatMap((byLanguage) => [...byLanguage.values()]);
  const pictures = views.map((view) => {
    const tools = createLanguageTools(wordsOf(data, view.language), data.words.values());
    return sharePictures(view, { site, tools, environment, templates, fonts: fontsOf(data, view.id) });
  });
  return (await Promise.all(pictures)).flat();
}
