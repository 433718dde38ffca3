import { timeStage } from '../progress.ts';
import { renderSite } from '../site/render-site.ts';
import type { SiteInput } from '../site/site-input.ts';
import { fontsOf } from './edition-fonts.ts';
import type { DocumentPrinting, Run } from './publish-options.ts';
import { createLabel } from '../content/labels.ts';
import { describeSigned } from './signed-documents.ts';
import { documentDate } from '../content/document-date.ts';
import { wordsOf } from './view-editions.ts';

/** Renders the site while the documents are printed; its pages of documents wait for them. */
export async function buildSite(
  run: Run,
  printing: DocumentPrinting,
  prepared: Pick<SiteInput, 'exports' | 'pictures'>,
): Promise<void> {
  const { stage, settings, options, context } = run;
  if (options.only === 'pdf') return;
  const files = await timeStage(context.progress, 'site', () =>
    renderSite(describeSite(run, printing, prepared), settings),
  );
  stage.plan(files);
}

/** What the site of a run is made of. */
export function describeSite(
  run: Run,
  printing: DocumentPrinting,
  prepared: Pick<SiteInput, 'exports' | 'pictures'>,
): SiteInput {
  const { data, editions, stage, options, context } = run;
  return {
    site: data.site,
    words: data.words,
    searchWords: data.searchWords,
    editions,
    folder: stage.site,
    fonts: fontsOf(data),
    theme: data.theme,
    printed: printing.printed,
    documents: printing.documents,
    signed: describeSigned(run),
    figures: new Map(data.editions.map(({ id, pictures }) => [id, pictures])),
    ...prepared,
    archive: planArchive(run),
    toolVersion: context.version,
    base: options.base,
    signal: context.signal,
  };
}

/** The archive of the whole site, named and dated by its current edition: `torun-2010-strona`. */
function planArchive({ data, editions, settings }: Run): NonNullable<SiteInput['archive']> {
  const [language = ''] = data.site.languages;
  const views = editions.flatMap((byLanguage) => byLanguage.get(language) ?? []);
  const current = views.find((view) => view.id === data.site.currentEdition);
  if (!current) throw new Error('A site without its current edition passed validation.');
  const label = createLabel(wordsOf(data, language));
  return { name: `${current.id}-${label('export.file.site')}`, date: documentDate(current, settings) };
}
