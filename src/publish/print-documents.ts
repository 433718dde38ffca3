import { siteFolder } from '../output/output-places.ts';
import type { DocumentFile, PrintedDocument } from '../render/site/site-input.ts';
import { createAnnouncement } from './announcement.ts';
import { buildDocument } from './build-document.ts';
import { planDocuments } from './plan-documents.ts';
import type { PlannedDocument } from './plan-documents.ts';
import type { Run } from './run.ts';
import type { SharedBrowser } from './share-browser.ts';

/** Documents on their way: what the site can already say of them, and when they are done. */
export interface DocumentPrinting {
  /** An edition's document once its page numbers have settled; undefined where none is printed. */
  readonly printed: (editionId: string) => Promise<PrintedDocument> | undefined;
  readonly documents: Promise<readonly DocumentFile[]>;
  /** True when the last print of a document moved pages that had been announced: the site has to be rendered again. */
  readonly haveMoved: () => boolean;
}

/** Prints, finishes and writes every document of the run, one after the other, in one browser. */
export function printDocuments(run: Run, browser: SharedBrowser): DocumentPrinting {
  const plans = run.options.only === 'site' ? [] : planDocuments(run);
  const works = plans.map((plan) => ({
    plan,
    settled: createAnnouncement<PrintedDocument>(),
    latest: undefined as PrintedDocument | undefined,
  }));
  let moves = 0;

  const printAll = async (): Promise<DocumentFile[]> => {
    const files: DocumentFile[] = [];
    for (const work of works) {
      const { path } = work.plan;
      const built = await buildDocument(work.plan, run, {
        browser: await browser.handle(),
        onPageMap: (pageOf) => {
          if (work.latest) moves += 1;
          work.latest = { path, pageOf };
          work.settled.say(work.latest);
        },
      });
      await run.stage.write(`${siteFolder}/${path}`, built.bytes);
      files.push(describeFile(work.plan, built));
    }
    return files;
  };

  return {
    documents: printAll().catch((error: unknown) => {
      for (const { settled } of works) settled.fail(error);
      throw error;
    }),
    printed: (editionId) => {
      const work = works.find(({ plan }) => plan.view.id === editionId);
      return work && (work.latest ? Promise.resolve(work.latest) : work.settled.heard);
    },
    haveMoved: () => moves > 0,
  };
}

function describeFile(
  { view, form, path }: PlannedDocument,
  built: { readonly bytes: Uint8Array; readonly pageCount: number },
): DocumentFile {
  return {
    editionId: view.id,
    form,
    language: view.language,
    path,
    pages: built.pageCount,
    bytes: built.bytes.length,
    containsProposals: view.containsProposals,
  };
}
