import type { FinishedPdf } from '../finish/finished-pdf.ts';
import { PublishError } from '../problem.ts';
import { createHash } from 'node:crypto';
import type { BrowserHandle } from '../browser/session/open-browser.ts';
import { printDocument } from '../browser/print-document.ts';
import { finishPdf } from '../finish/finish-pdf.ts';
import { nameFolder } from '../load/load-project.ts';
import type { EditionView } from '../model/edition.ts';
import { timeStage } from '../progress.ts';
import type { StageName } from '../progress.ts';
import { openEnvironment } from '../content/environment.ts';
import { renderPrint } from '../print/render-print.ts';
import { fontsOf } from './edition-fonts.ts';
import { fitPages } from './fit-pages.ts';
import { listAttachments } from './list-attachments.ts';
import { createPartMender } from './mend-parts.ts';
import type { PlannedDocument } from './plan-documents.ts';
import type { Run } from './publish-options.ts';
import { wordsOf } from './view-editions.ts';
import { reportFindings } from './report-findings.ts';
import type { Settings } from '../settings.ts';

/** What printing one document needs beside the run. */
interface DocumentMeans {
  readonly browser: BrowserHandle;
  /** The page of each anchor in the edition's full document; undefined for that document. */
  readonly fullPageOf: ReadonlyMap<string, number> | undefined;
  /** Called with the page of each anchor before the last print begins; again where that print showed otherwise. */
  readonly onPageMap: (pageOf: ReadonlyMap<string, number>) => void;
  /** Called when the last print is there, and the browser free for other documents. */
  readonly onPrint: () => void;
}

/**
 * Renders, prints and finishes one document; undefined for one that has too many pages for its form, whatever is left
 * out. Throws PublishError for all that its inspection finds: `document-finding`, `text-over-text`, `text-cut-off`.
 */
export async function buildDocument(
  plan: PlannedDocument,
  run: Omit<Run, 'stage'>,
  means: DocumentMeans,
): Promise<FinishedPdf | undefined> {
  const { data, settings, context } = run;
  const { view, path, form } = plan;
  const { fullPageOf } = means;
  let start = performance.now();
  const endStage = (stage: StageName): void => {
    const now = performance.now();
    context.progress.stageEnded(stage, (now - start) / 1000, path);
    start = now;
  };
  const attachments = listAttachments(plan, run);
  const print = async (shown: EditionView) => {
    const rendered = renderPrint({
      view: shown,
      site: data.site,
      words: wordsOf(data, view.language),
      allWords: data.words.values(),
      pictures: data.editions.find(({ id }) => id === view.id)?.pictures ?? new Map(),
      environment: openEnvironment(settings.paths.templates),
      fonts: fontsOf(data, view.id),
      form,
      fullPageOf,
      carriesData: attachments.length > 0,
      name: path,
      base: run.options.base,
      unverifiedBrowser: means.browser.isVerified ? undefined : means.browser.version,
      templates: settings.paths.templates,
    });
    const mend = createPartMender(rendered);
    const printed = await printDocument(means.browser, rendered, settings, {
      signal: context.signal,
      onPageMap: ({ pageOf }) => {
        endStage('pages');
        means.onPageMap(pageOf);
      },
      knownPages: context.knownPages?.get(path),
      onPart: mend,
    });
    endStage('pdf');
    return { job: rendered, printed, mend };
  };
  const fitted = await fitPages(plan, print, context.progress);
  means.onPrint();
  if (!fitted) return undefined;
  const { job, printed, mend } = fitted;
  const finished = await timeStage(
    context.progress,
    'finish',
    () =>
      finishPdf(printed.parts.map(mend), {
        title: job.title,
        language: job.language,
        tool: { name: 'strategia', version: context.version },
        date: documentDate(view, settings),
        identity: createHash('sha256').update(`${view.hash} ${path}`).digest('hex'),
        pageCount: printed.pageMap.pageCount,
        print: printed.facts,
        attachments,
        isVerified: means.browser.isVerified,
      }),
    path,
  );
  const problems = reportFindings(finished.findings, {
    path,
    dataFolder: nameFolder(settings.paths.project, settings.paths.data),
    originals: data.editions.find(({ id }) => id === view.id)?.originals ?? [],
  });
  if (problems.length > 0) throw new PublishError(problems);
  if (printed.knownPages) context.knownPages?.set(path, printed.knownPages);
  else context.knownPages?.delete(path);
  return finished;
}

/** The only clock of a document: the edition's `modified`, or `SOURCE_DATE_EPOCH` where it is set. */
export function documentDate(view: EditionView, settings: Settings): Date {
  return settings.sourceDateEpoch === undefined
    ? new Date(`${view.modified}T00:00:00Z`)
    : new Date(settings.sourceDateEpoch * 1000);
}
