import { giveTurn } from './give-turn.ts';
import type { SiteFile } from './model/data/data-types.ts';
import { hideProposals } from './model/proposals/hide-proposals.ts';
import type { EditionView } from './model/edition.ts';
import type { LockHolder } from './output/lock.ts';
import type { Manifest, ManifestFacts } from './output/manifest.ts';
import type { StagingFolder } from './output/staging.ts';
import { withStagingFolder } from './output/with-staging-folder.ts';
import { buildSite } from './publish/build-site.ts';
import { planPictures, takePictures } from './publish/take-pictures.ts';
import { printDocuments } from './publish/print-documents.ts';
import type { PublishContext, PublishedDocument, PublishOptions, Run } from './publish/publish-options.ts';
import { chooseEditions, readProject } from './publish/read-project.ts';
import { writeSignedDocuments } from './publish/signed-documents.ts';
import { shareBrowser } from './publish/share-browser.ts';
import type { SharedBrowser } from './publish/share-browser.ts';
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
  const { progress, signal } = context;
  const browser = shareBrowser(settings, options, context);
  const onWait = ({ pid }: LockHolder): void => {
    progress.notice('waiting', { pid: String(pid) });
  };
  const onRecovery = (): void => {
    progress.notice('recovered');
  };
  try {
    const staging = { signal, onWait, onRecovery, readInputs: () => context.readInputs?.() };
    const { built, manifest } = await withStagingFolder(settings, staging, (stage) =>
      build(stage, browser, { settings, options, context }),
    );
    return { manifest, site: built.site, editions: built.editions, documents: built.documents };
  } finally {
    await browser.close();
  }
}

/** Writes everything that is published into the staging folder. */
async function build(
  stage: StagingFolder,
  browser: SharedBrowser,
  { settings, options, context }: Pick<Run, 'settings' | 'options' | 'context'>,
): Promise<ManifestFacts & Omit<Published, 'manifest'>> {
  const valid = chooseEditions(await readProject(settings, options, context.progress), options.edition);
  const data = options.proposals === 'show' ? valid : hideProposals(valid);
  await giveTurn(context.signal);
  const editions = viewEditions(data, settings);
  const run = { data, editions, stage, settings, options, context };
  const printing = printDocuments(run, browser);
  await context.onStart?.(run, printing);
  if (context.onDocument) await printing.documents;
  await writeSignedDocuments(run);
  const prepared = { exports: await writeExports(run), pictures: await planPictures(run) };
  const [documents] = await Promise.all([printing.documents, buildSite(run, printing, prepared)]);
  await takePictures(run, prepared.pictures, browser);
  return {
    version: context.version,
    tools: await toolVersions(settings, await browser.version()),
    languages: data.site.languages,
    site: data.site,
    editions: editions.flatMap((views) => views.get(data.site.languages[0] ?? '') ?? []),
    documents,
  };
}
