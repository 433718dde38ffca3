import { createHash } from 'node:crypto';
import { createLabel } from '../content/labels.ts';
import { siteText } from '../content/site-text.ts';
import { openEnvironment } from '../content/environment.ts';
import { listPrintOverrides } from '../content/template-loader.ts';
import { assembleDocument } from '../finish/assemble/assemble-document.ts';
import type { DocumentFacts } from '../finish/document-facts.ts';
import type { FinishedPdf } from '../finish/finished-pdf.ts';
import { documentDate } from '../content/document-date.ts';
import type { ProjectData } from '../model/data/project-data.ts';
import type { TextView } from '../model/text.ts';
import type { EditionView } from '../model/edition.ts';
import type { PageDigits, PageNumbers, PrintJob } from '../model/print/print-job.ts';
import { countPageDigits } from '../print/paper/page-style.ts';
import { renderPrint } from '../print/render-print.ts';
import { PublishError } from '../problem.ts';
import { timeStage } from '../progress.ts';
import { nameFolder } from '../settings.ts';
import { fontsOf } from './edition-fonts.ts';
import { fitPages } from './fit-pages.ts';
import { listAttachments } from './list-attachments.ts';
import { makeDocument } from './parts/make-document.ts';
import type { PartMaker } from './parts/make-parts.ts';
import type { PlacedPart } from './parts/place-parts.ts';
import type { PlannedDocument } from './plan-documents.ts';
import type { Run } from './publish-options.ts';
import { reportFindings } from './report-findings.ts';
import { wordsOf } from './view-editions.ts';

/** What making one document needs beside the run. */
export interface DocumentMeans {
  readonly parts: PartMaker;
  /** Undefined where it is one that the program was tested with. */
  readonly unverifiedBrowser: string | undefined;
  /** The edition's full document, where this is another one. */
  readonly full: FullDocument | undefined;
}

/** The document to whose pages all others of an edition refer. */
export interface FullDocument {
  readonly view: EditionView;
  /** The page of each anchor, when it is printed. */
  readonly readPages: () => Promise<ReadonlyMap<string, number>>;
}

/** A document whose parts are made, and whose page numbers are known. */
export interface ComposedDocument {
  readonly plan: PlannedDocument;
  readonly view: EditionView;
  readonly job: PrintJob;
  readonly parts: readonly PlacedPart[];
  readonly digits: Uint8Array;
  readonly numbers: PageNumbers;
}

/**
 * Renders one document and makes its parts; undefined for one that has too many pages for its form, whatever is left out.
 * Throws PublishError for what cannot be printed.
 */
export async function composeDocument(
  plan: PlannedDocument,
  run: Omit<Run, 'stage'>,
  means: DocumentMeans,
): Promise<ComposedDocument | undefined> {
  const compose = (shown: EditionView): Promise<ComposedDocument> =>
    timeStage(run.context.progress, 'pdf', () => composeView({ plan, view: shown }, run, means), plan.path);
  return await fitPages(plan, compose, run.context.progress);
}

async function composeView(
  shown: Pick<ComposedDocument, 'plan' | 'view'>,
  run: Omit<Run, 'stage'>,
  means: DocumentMeans,
  digits?: PageDigits,
): Promise<ComposedDocument> {
  const job = renderJob(shown, run, means, digits);
  const made = await makeDocument(job, means.parts);
  const own = String(made.numbers.pageCount).length;
  // Where numbers have more digits than was estimated, which is rare, their places are made wider.
  if (own > job.pageDigits.own) return await composeView(shown, run, means, { ...job.pageDigits, own });
  return { ...shown, job, ...made };
}

function renderJob(
  { plan, view: shown }: Pick<ComposedDocument, 'plan' | 'view'>,
  run: Omit<Run, 'stage'>,
  { full, unverifiedBrowser }: DocumentMeans,
  digits: PageDigits | undefined,
): PrintJob {
  const { data, settings, options } = run;
  const { view, path, form } = plan;
  return renderPrint({
    view: shown,
    site: data.site,
    words: wordsOf(data, view.language),
    allWords: data.words.values(),
    pictures: data.editions.find(({ id }) => id === view.id)?.pictures ?? new Map(),
    environment: openEnvironment(settings.paths.templates, settings.paths.overrides),
    fonts: fontsOf(data, view.id),
    theme: data.theme,
    form,
    fullPageDigits: full && (digits?.full ?? countPageDigits(full.view)),
    ownPageDigits: digits?.own,
    carriesData: listAttachments(plan, run).length > 0,
    name: path,
    base: options.base,
    unverifiedBrowser,
    templates: settings.paths.templates,
    overrides: settings.paths.overrides,
  });
}

/**
 * Writes the numbers into a document and finishes it, once it is known where everything in the full one is. Throws
 * PublishError for all that its inspection finds: `document-finding`, `text-over-text`, `text-cut-off`.
 */
export async function finishDocument(
  composed: ComposedDocument,
  run: Omit<Run, 'stage'>,
  means: DocumentMeans,
): Promise<FinishedPdf> {
  const { data, settings, context } = run;
  const fullPageOf = (await means.full?.readPages()) ?? new Map<string, number>();
  const { plan, job, parts, digits, numbers } = await widenForFull(composed, fullPageOf, run, means);
  const { view, path } = plan;
  const finished = await timeStage(
    context.progress,
    'finish',
    () =>
      assembleDocument(
        { parts, digits, pageOf: numbers.pageOf, fullPageOf, hash: job.footHash },
        {
          title: job.title,
          language: job.language,
          ...describeWork(view, data),
          tool: { name: 'strategia', version: context.version },
          date: documentDate(view, settings),
          identity: createHash('sha256').update(`${view.hash} ${path}`).digest('hex'),
          pageCount: numbers.pageCount,
          attachments: listAttachments(plan, run),
          standard: run.options.pdfStandard ?? 'ua-1',
          isVerified: means.unverifiedBrowser === undefined,
        },
      ),
    path,
  );
  const problems = reportFindings(finished.findings, {
    path,
    dataFolder: nameFolder(settings.paths.project, settings.paths.data),
    originals: data.editions.find(({ id }) => id === view.id)?.originals ?? [],
    overrides: listPrintOverrides(settings.paths.overrides),
  });
  if (problems.length > 0) throw new PublishError(problems);
  return finished;
}

/** Who adopted the text, who publishes it, and what it is about: as the data say it, without proposals, which are no part of the text. */
function describeWork(
  view: EditionView,
  data: ProjectData,
): Pick<DocumentFacts, 'author' | 'publisher' | 'keywords'> {
  const textsOf = (...texts: readonly (TextView | undefined)[]): string[] =>
    texts.flatMap((text) => (text === undefined || text.mark === 'proposal' ? [] : [text.text]));
  const { publisher } = data.site;
  const { domains } = view;
  const named = domains === undefined || domains.mark === 'proposal' ? [] : domains.items;
  const label = createLabel(wordsOf(data, view.language));
  return {
    author: textsOf(view.adoption?.body)[0],
    publisher: publisher && siteText(publisher.name, view, label).text,
    keywords: textsOf(view.commune, ...named.map(({ name }) => name)),
  };
}

/** The same for numbers of the full document. */
async function widenForFull(
  composed: ComposedDocument,
  fullPageOf: ReadonlyMap<string, number>,
  run: Omit<Run, 'stage'>,
  means: DocumentMeans,
): Promise<ComposedDocument> {
  const { pageDigits } = composed.job;
  let last = 0;
  for (const page of fullPageOf.values()) last = Math.max(last, page);
  const full = String(last).length;
  if (!means.full || full <= pageDigits.full) return composed;
  return await composeView(composed, run, means, { ...pageDigits, full });
}
