import { openEnvironment, createLanguageTools } from '../render/environment.ts';
import { sharePictures } from '../render/site/share-pictures.ts';
import type { SharePicture } from '../render/site/share-pictures.ts';
import { fontsOf } from './edition-fonts.ts';
import type { Run } from './run.ts';
import { wordsOf } from './view-editions.ts';

/** The pictures for sharing: none without a browser, nor where the site has no address by which others could load them. */
export async function planPictures({
  data,
  editions,
  settings,
  options,
}: Run): Promise<readonly SharePicture[]> {
  const { site } = data;
  if (site.url === undefined || options.only !== undefined) return [];
  const { templates } = settings.paths;
  const environment = openEnvironment(templates);
  const views = editions.flatMap((byLanguage) => [...byLanguage.values()]);
  const pictures = views.map((view) => {
    const tools = createLanguageTools(wordsOf(data, view.language));
    return sharePictures(view, { site, tools, environment, templates, fonts: fontsOf(data, view.id) });
  });
  return (await Promise.all(pictures)).flat();
}
