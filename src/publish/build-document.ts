import type { Finding, FinishedPdf } from '../finish/finished-pdf.ts';
import type { OriginalFile } from '../model/data/original-file.ts';
import type { Position, Problem } from '../problem.ts';
import { PublishError, quoteValue } from '../problem.ts';
import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { createPositionFinder } from '../load/files/text-positions.ts';
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
import type { Settings } from '../settings.ts';

const longestDetail = 300;

/** Which document was inspected, and what it was made of. */
interface InspectedFile {
  /** Relative to the site's folder. */
  readonly path: string;
  /** The data folder as messages call it, e.g. `data`. */
  readonly dataFolder: string;
  readonly originals: readonly OriginalFile[];
}

/** What the inspection of a document found, as problems at the places in the data that the texts come from. */
export function reportFindings(
  findings: readonly Finding[],
  { path, dataFolder, originals }: InspectedFile,
): Problem[] {
  return findings.map((finding) => {
    const { page, detail } = finding;
    const texts = finding.texts ?? quotedIn(detail);
    const { name, position } = findInData(texts, originals);
    const [found = '', other = ''] = texts.map((text) => quoteValue(text));
    const place = { document: path, page: page === undefined ? '–' : String(page) };
    return {
      file: `${dataFolder}/${name}`,
      ...(position ? { position } : {}),
      ...(finding.kind === 'layout'
        ? { code: finding.rule, values: { ...place, size: detail, found, other } }
        : {
            code: 'document-finding',
            values: {
              ...place,
              rule: finding.rule,
              clause: finding.clause,
              detail: quoteValue(detail, longestDetail),
            },
          }),
    };
  });
}

/** Details quote texts of the document as JSON does. */
function quotedIn(detail: string): string[] {
  return Array.from(detail.matchAll(/"((?:[^"\\]|\\.)*)"/g), ([, quoted = '']) => quoted);
}

/** A place in the data. */
interface DataPlace {
  /** Relative to the data folder. */
  readonly name: string;
  readonly position?: Position;
}

/**
 * The place in an edition's files that a text of its documents comes from, the longest part of it that is found anywhere;
 * where nothing is found, the file that all others belong to. What the edition itself says goes before what is reported
 * of it, and that before labels.
 */
function findInData(texts: readonly string[], files: readonly OriginalFile[]): DataPlace {
  const passages = [...files].sort((a, b) => rank(a.name) - rank(b.name)).flatMap(readPassages);
  const wanted = texts.map(fold);
  for (const length of [mostLetters, 40, 20, 10, fewestLetters])
    for (const text of wanted)
      for (const part of cutInto(text, length)) {
        const passage = passages.find(({ folded }) =>
          part.length < fewestLetters ? folded === part : folded.includes(part),
        );
        if (passage) return { name: passage.name, position: passage.locate() };
      }
  const strategy = files.find(({ name }) => name.endsWith('/strategy.json'));
  return { name: strategy?.name ?? 'site.json' };
}

/** A text of more letters is found by some of them. */
const mostLetters = 80;
/** A shorter text says where it comes from only where it is all that stands there, as a number. */
const fewestLetters = 5;

/** Parts of a length that overlap by half; the whole text where it is shorter. */
function cutInto(text: string, length: number): string[] {
  if (text.length <= length) return [text].filter(Boolean);
  const starts = Array.from({ length: Math.ceil((text.length - length) / (length / 2)) + 1 }, (_, index) =>
    Math.min(Math.floor((index * length) / 2), text.length - length),
  );
  return starts.map((start) => text.slice(start, start + length));
}

interface Passage {
  readonly name: string;
  readonly folded: string;
  readonly locate: () => Position;
}

const ranks = [/^editions\/.*\/(goals|chapters)\//, /^editions\//, /^monitoring\//, /^site\.json$/];

function rank(name: string): number {
  const found = ranks.findIndex((pattern) => pattern.test(name));
  return found < 0 ? ranks.length : found;
}

function readPassages({ name, bytes }: OriginalFile): Passage[] {
  if (!/\.(json|md)$/.test(name)) return [];
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  return name.endsWith('.md') ? readLines(name, text) : readStrings(name, text);
}

function readLines(name: string, text: string): Passage[] {
  return text.split('\n').map((line, index) => ({
    name,
    folded: fold(line.replaceAll(/[*_`#>[\]]/g, '')),
    locate: () => ({ line: index + 1, column: 1 }),
  }));
}

/** The values of all strings. */
function readStrings(name: string, text: string): Passage[] {
  const passages: Passage[] = [];
  const collect = (node: Node): void => {
    const { type, offset, children = [] } = node;
    const value: unknown = node.value;
    if (type === 'string' && typeof value === 'string')
      passages.push({ name, folded: fold(value), locate: () => createPositionFinder(text)(offset) });
    for (const child of type === 'property' ? children.slice(1) : children) collect(child);
  };
  const root = parseTree(text);
  if (root) collect(root);
  return passages;
}

/** Typography changes spaces, style sheets case, and documents break lines, with or without a space. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, '');
}

/** What printing one document needs beside the run. */
interface DocumentMeans {
  readonly browser: BrowserHandle;
  /** The page of each anchor in the edition's full document; undefined for that document. */
  readonly fullPageOf: ReadonlyMap<string, number> | undefined;
  /** Hears the page of each anchor before the last print begins; again where that print showed otherwise. */
  readonly onPageMap: (pageOf: ReadonlyMap<string, number>) => void;
  /** Hears that the last print is there, and the browser free for other documents. */
  readonly onPrint: () => void;
}

/**
 * Renders, prints and finishes one document; undefined for one that has too many pages for its form, whatever is left out. Throws PublishError for
 * all that its inspection finds: `document-finding`, `text-over-text`, `text-cut-off`.
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
