import type { SiteFile } from './model/data/data-types.ts';
import { hideProposals } from './model/proposals/hide-proposals.ts';
import type { EditionView } from './model/edition.ts';
import type { Manifest } from './output/manifest.ts';
import { withStagingFolder } from './output/with-staging-folder.ts';
import { buildSite } from './publish/build-site.ts';
import { planPictures, takePictures } from './publish/take-pictures.ts';
import { printDocuments } from './publish/print-documents.ts';
import type { PublishContext, PublishedDocument, PublishOptions } from './publish/publish-options.ts';
import { chooseEditions, readProject } from './publish/read-project.ts';
import { shareBrowser } from './publish/share-browser.ts';
import { toolVersions } from './publish/tool-versions.ts';
import { viewEditions } from './publish/view-editions.ts';
import { writeExports } from './publish/write-exports.ts';
import type { Settings } from './settings.ts';

/** What was published, for the closing summary. */
export interface Published {
  readonly manifest: Manifest;
  readonly site: SiteFile;
  /** Each edition in the document's language. */
  readonly editions: readonly EditionView[];
  readonly documents: readonly PublishedDocument[];
}

/**
 * Loads the data, validates it, builds the model, renders it for print and site, paginates and finishes the print, and
 * publishes all of it at once. Whatever goes wrong, what was published before stays as it was.
 *
 * Throws PublishError with every problem that the data has.
 */
export async function publish(
  settings: Settings,
  options: PublishOptions,
  context: PublishContext,
): Promise<Published> {
  const { progress, signal, version } = context;
  const browser = shareBrowser(settings, options, context);
  try {
    const { built, manifest } = await withStagingFolder(
      settings,
      {
        signal,
        onWait: (holder) => {
          progress.notice('waiting', { pid: String(holder.pid) });
        },
        onRecovery: () => {
          progress.notice('recovered');
        },
      },
      async (stage) => {
        const chosen = chooseEditions(await readProject(settings, options, progress), options.edition);
        const data = options.proposals === 'show' ? chosen : hideProposals(chosen);
        const editions = viewEditions(data, settings);
        const run = { data, editions, stage, settings, options, context };
        const print = printDocuments(run, browser);
        if (context.onDocument) await print.documents;
        const prepared = { exports: await writeExports(run), pictures: await planPictures(run) };
        const [documents] = await Promise.all([print.documents, buildSite(run, print, prepared)]);
        if (print.haveMoved()) await buildSite(run, print, prepared);
        await takePictures(run, prepared.pictures, browser);
        return {
          version,
          tools: await toolVersions(settings, await browser.version()),
          languages: data.site.languages,
          site: data.site,
          editions: editions.flatMap((views) => views.get(data.site.languages[0] ?? '') ?? []),
          documents,
        };
      },
    );
    return { manifest, site: built.site, editions: built.editions, documents: built.documents };
  } finally {
    await browser.close();
  }
}
