import type { FinishedPdf } from '../finish/finished-pdf.ts';
import { PublishError } from '../problem.ts';
import { createHash } from 'node:crypto';
import type { BrowserHandle } from '../browser/session/open-browser.ts';
import { printDocument } from '../browser/print-document.ts';
import type { DocumentPrint } from '../browser/print-document.ts';
import { finishPdf } from '../finish/finish-pdf.ts';
import { nameFolder } from '../load/load-project.ts';
import type { EditionView } from '../model/edition.ts';
import { timeStage } from '../progress.ts';
import type { PrintFacts } from '../model/print/print-facts.ts';
import type { PageDigits, PrintJob } from '../model/print/print-job.ts';
import { countPageDigits } from '../print/paper/page-style.ts';
import { openEnvironment } from '../content/environment.ts';
import { renderPrint } from '../print/render-print.ts';
import { fontsOf } from './edition-fonts.ts';
import { fitPages } from './fit-pages.ts';
import { listAttachments } from './list-attachments.ts';
import { mendPart } from './mend-parts.ts';
import type { PlannedDocument } from './plan-documents.ts';
import type { Run } from './publish-options.ts';
import { wordsOf } from './view-editions.ts';
import { reportFindings } from './report-findings.ts';
import type { Settings } from '../settings.ts';

/** What printing one document needs beside the run. */
interface DocumentMeans {
  readonly browser: BrowserHandle;
  /** The edition's full document, where this is another one. */
  readonly full: FullDocument | undefined;
  /** Called with the page of each anchor when the print is there, and the browser free for other documents. */
  readonly onPrint: (pageOf: ReadonlyMap<string, number>) => void;
}

/** The document to whose pages all others of an edition refer. */
export interface FullDocument {
  readonly view: EditionView;
  /** The page of each anchor; resolves when it is printed. */
  readonly pageOf: Promise<ReadonlyMap<string, number>>;
}

/**
 * Renders, prints and finishes one document; undefined for one that has too many pages for its form, whatever is left
 * out. Throws PublishError for all that its inspection finds: `document-finding`, `text-over-text`, `text-cut-off`.
 */
export async function buildDocument(
  plan: PlannedDocument,
  run: Omit<Run, 'stage'>,
  { browser, full, onPrint }: DocumentMeans,
): Promise<FinishedPdf | undefined> {
  const { data, settings, context } = run;
  const { view, path, form } = plan;
  const attachments = listAttachments(plan, run);
  const render = (shown: EditionView, digits?: PageDigits): PrintJob =>
    renderPrint({
      view: shown,
      site: data.site,
      words: wordsOf(data, view.language),
      allWords: data.words.values(),
      pictures: data.editions.find(({ id }) => id === view.id)?.pictures ?? new Map(),
      environment: openEnvironment(settings.paths.templates),
      fonts: fontsOf(data, view.id),
      form,
      fullPageDigits: full && (digits?.full ?? countPageDigits(full.view)),
      ownPageDigits: digits?.own,
      carriesData: attachments.length > 0,
      name: path,
      base: run.options.base,
      unverifiedBrowser: browser.isVerified ? undefined : browser.version,
      templates: settings.paths.templates,
    });
  const print = async (shown: EditionView): Promise<Printed> => {
    const job = render(shown);
    const printed = await timePrint(() => printDocument(browser, job, settings, { signal: context.signal }));
    return await widenPlaces({ view: shown, job, printed });
  };
  const timePrint = <T>(work: () => Promise<T>): Promise<T> => timeStage(context.progress, 'pdf', work, path);
  // Where numbers have more digits than was estimated, which is rare, their places are made wider.
  const widenPlaces = async ({ view: shown, job, printed }: Printed): Promise<Printed> => {
    const { pageDigits } = job;
    const wanted = {
      own: Math.max(pageDigits.own, String(printed.numbers.pageCount).length),
      full: full ? Math.max(pageDigits.full, countDigits(await full.pageOf)) : pageDigits.full,
    };
    if (wanted.own === pageDigits.own && wanted.full === pageDigits.full)
      return { view: shown, job, printed };
    const wider = render(shown, wanted);
    const again = await timePrint(() => printDocument(browser, wider, settings, { signal: context.signal }));
    return { view: shown, job: wider, printed: again };
  };
  const fitted = await fitPages(plan, print, context.progress);
  if (!fitted) return undefined;
  const { job, printed } = fitted;
  onPrint(printed.numbers.pageOf);
  const fullPageOf = (await full?.pageOf) ?? new Map<string, number>();
  const finished = await timeStage(
    context.progress,
    'finish',
    () =>
      finishPdf(
        {
          parts: printed.parts.map((part) => mendPart(part, job)),
          digits: printed.digits,
          pageOf: printed.numbers.pageOf,
          fullPageOf,
        },
        {
          title: job.title,
          language: job.language,
          tool: { name: 'strategia', version: context.version },
          date: documentDate(view, settings),
          identity: createHash('sha256').update(`${view.hash} ${path}`).digest('hex'),
          pageCount: printed.numbers.pageCount,
          print: joinFacts(printed.parts),
          attachments,
          isVerified: browser.isVerified,
        },
      ),
    path,
  );
  const problems = reportFindings(finished.findings, {
    path,
    dataFolder: nameFolder(settings.paths.project, settings.paths.data),
    originals: data.editions.find(({ id }) => id === view.id)?.originals ?? [],
  });
  if (problems.length > 0) throw new PublishError(problems);
  return finished;
}

/** A document as it was printed, and what it was made of. */
interface Printed {
  readonly view: EditionView;
  readonly job: PrintJob;
  readonly printed: DocumentPrint;
}

function countDigits(pageOf: ReadonlyMap<string, number>): number {
  let last = 0;
  for (const page of pageOf.values()) last = Math.max(last, page);
  return String(last).length;
}

/** What the pages of all parts say. */
function joinFacts(parts: DocumentPrint['parts']): PrintFacts {
  return {
    links: parts.flatMap(({ facts }) => facts.links),
    headings: parts.flatMap(({ facts }) => facts.headings),
    lists: parts.flatMap(({ facts }) => facts.lists),
    texts: parts.flatMap(({ facts }) => facts.texts),
  };
}

/** The only clock of a document: the edition's `modified`, or `SOURCE_DATE_EPOCH` where it is set. */
export function documentDate(view: EditionView, settings: Settings): Date {
  return settings.sourceDateEpoch === undefined
    ? new Date(`${view.modified}T00:00:00Z`)
    : new Date(settings.sourceDateEpoch * 1000);
}
