import { timeStage } from '../progress.ts';
import { renderSite } from '../render/site/render-site.ts';
import type { SiteInput } from '../render/site/site-input.ts';
import { fontsOf } from './edition-fonts.ts';
import { planArchive } from './plan-archive.ts';
import type { DocumentPrinting } from './print-documents.ts';
import type { Run } from './run.ts';

/** Renders the site while the documents are printed; its pages of documents wait for them. */
export async function buildSite(
  run: Run,
  printing: DocumentPrinting,
  prepared: Pick<SiteInput, 'exports' | 'pictures'>,
): Promise<void> {
  const { data, editions, stage, settings, options, context } = run;
  if (options.only === 'pdf') return;
  const files = await timeStage(context.progress, 'site', () =>
    renderSite(
      {
        site: data.site,
        words: data.words,
        editions,
        folder: stage.site,
        fonts: fontsOf(data),
        printed: printing.printed,
        documents: printing.documents,
        figures: new Map(data.editions.map(({ id, pictures }) => [id, pictures])),
        ...prepared,
        archive: planArchive(run),
        toolVersion: context.version,
        base: options.base,
      },
      settings,
    ),
  );
  stage.plan(files);
}
