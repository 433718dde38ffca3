import type { StartingBrowser } from './start-browser.ts';
import type { BrowserHandle } from '../browser/session/open-browser.ts';
import type { FormId } from '../print/forms/forms.ts';
import type { PdfStandard } from '../model/print/pdf-standard.ts';
import type { PrintSection } from '../model/print/print-job.ts';
import type { ProposalChoice } from '../model/view-edition.ts';
import type { Progress } from '../progress.ts';
import type { ProjectData } from '../model/data/project-data.ts';
import type { StagingFolder } from '../output/staging.ts';
import type { DocumentFile, PrintedDocument } from '../site/site-input.ts';
import type { Settings } from '../settings.ts';
import type { EditionViews } from './view-editions.ts';

/** What is to be published. */
export interface PublishOptions {
  /** Only this edition. */
  readonly edition: string | undefined;
  readonly only: 'site' | 'pdf' | undefined;
  /** Only these forms of the documents; undefined for all that the data has content for. */
  readonly profiles?: readonly FormId[] | undefined;
  /** True where only the binding document of each edition is wanted. */
  readonly bindingOnly?: boolean;
  /** The standards to which documents are made; `ua-1` where it is undefined. */
  readonly pdfStandard?: PdfStandard | undefined;
  /** Undefined is a problem where an edition that is no longer a draft holds proposals. */
  readonly proposals: ProposalChoice | undefined;
  /** Where the site will be served, e.g. `/strategia/`. */
  readonly base: string;
  /** False where everything is to be made anew, whatever earlier builds have left. */
  readonly useCache?: boolean;
}

/** What a run needs from its caller. */
export interface PublishContext {
  readonly version: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** A browser that is already running and that somebody else closes. */
  readonly browser?: BrowserHandle;
  /** Called with each document as soon as it is finished. Where it is set, exports and site wait for the documents. */
  readonly onDocument?: (path: string, bytes: Uint8Array, printed: PrintedMarkup) => void;
  /** Called with what is to be published, once it is known to be valid and before anything is written; waited for. */
  readonly onStart?: (run: Run, printing: DocumentPrinting) => Promise<void>;
  /** What it was built from, asked for when it is complete; undefined where that is not to be remembered. */
  readonly readInputs?: () => string | undefined;
  /** A browser that is being started for this run, and that somebody else closes. */
  readonly opening?: StartingBrowser | undefined;
}

/** What a document was printed from, and where it came to lie. */
export interface PrintedMarkup {
  readonly sections: readonly PrintSection[];
  /** The page of each destination. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** What was published, for the closing summary. */
export interface PublishedDocument {
  /** Relative to the site's folder. */
  readonly path: string;
  readonly pages: number;
  readonly bytes: number;
  /** True where it was printed by a browser that the program was not tested with. */
  readonly isPreview: boolean;
}

/** Documents on their way: what the site can already say of them, and when they are done. */
export interface DocumentPrinting {
  /** An edition's document once its pages are known; undefined where none is printed. */
  readonly printed: (editionId: string) => Promise<PrintedDocument> | undefined;
  readonly documents: Promise<readonly DocumentFile[]>;
}

/** One run: the data, the editions' views, and the staging folder into which everything is written. */
export interface Run {
  readonly data: ProjectData;
  readonly editions: readonly EditionViews[];
  readonly stage: StagingFolder;
  readonly settings: Settings;
  readonly options: PublishOptions;
  readonly context: PublishContext;
}
