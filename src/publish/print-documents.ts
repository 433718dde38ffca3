import { createHash } from 'node:crypto';
import type { BrowserHandle } from '../browser/session/open-browser.ts';
import { explainUnknownOutput } from '../browser/paginate/take-print.ts';
import { forms } from '../print/forms/forms.ts';
import { siteFolder } from '../output/output-places.ts';
import type { DocumentFile, PrintedDocument } from '../site/site-input.ts';
import { createSealer } from '../finish/seal/sealing.ts';
import { openCache } from '../output/cache.ts';
import { composeDocument, finishDocument } from './build-document.ts';
import type { DocumentMeans } from './build-document.ts';
import { createPartMaker } from './parts/make-parts.ts';
import type { PartMaker } from './parts/make-parts.ts';
import { readProgram } from './read-inputs.ts';
import { planDocuments } from './plan-documents.ts';
import type { PlannedDocument } from './plan-documents.ts';
import { printLanes, runInLanes } from '../run-in-lanes.ts';
import type { DocumentPrinting, Run } from './publish-options.ts';
import type { SharedBrowser } from './share-browser.ts';

/** Finishes what was composed; gives nothing where it is not published. */
type Finishing = () => Promise<readonly DocumentFile[]>;

/** What all documents of a run are made with. */
interface Maker {
  readonly handle: BrowserHandle;
  readonly parts: PartMaker;
  readonly close: () => Promise<void>;
}

async function openMaker(run: Run, browser: SharedBrowser): Promise<Maker> {
  const { settings, options, context } = run;
  const useCache = options.useCache !== false;
  const inputs = useCache ? await readProgram(settings, { only: 'pdf' }) : undefined;
  const cache = await openCache(settings, inputs !== undefined);
  try {
    const handle = await browser.use((opened) => Promise.resolve(opened));
    const program = inputs?.fingerprint ?? '';
    const sealer = createSealer();
    const parts = createPartMaker({ browser, cache, sealer, program, settings, signal: context.signal });
    return {
      handle,
      parts,
      close: async () => {
        await sealer.close();
        await cache.close();
      },
    };
  } catch (error) {
    await cache.close();
    throw error;
  }
}

interface Work {
  readonly plan: PlannedDocument;
  /** Resolves when it is printed. */
  readonly printed: Deferred<PrintedDocument>;
}

/** Prints, finishes and writes every document of the run in one browser, side by side where there are two cores. */
export function printDocuments(run: Run, browser: SharedBrowser): DocumentPrinting {
  const plans = run.options.only === 'site' ? [] : planDocuments(run);
  const works = plans.map((plan): Work => ({ plan, printed: defer() }));
  const findBinding = (editionId: string): Work | undefined =>
    works.find(({ plan }) => plan.isBinding && plan.view.id === editionId);

  const composeOne = async (work: Work, maker: Maker): Promise<Finishing> => {
    const { handle, parts } = maker;
    const plan = handle.isVerified ? work.plan : { ...work.plan, path: work.plan.previewPath };
    const full = plan.form === forms.full ? undefined : findBinding(plan.view.id);
    const means: DocumentMeans = {
      parts,
      unverifiedBrowser: handle.isVerified ? undefined : handle.version,
      full: full && {
        view: full.plan.view,
        readPages: async () => (await full.printed.promise).pageOf,
      },
    };
    const composed = await composeDocument(plan, run, means);
    if (composed) work.printed.resolve({ path: plan.path, pageOf: composed.numbers.pageOf });
    return async () => {
      if (!plan.isPublished || !composed) return [];
      const finished = await finishDocument(composed, run, means);
      run.stage.plan([plan.path]);
      const printed = { sections: composed.job.sections, pageOf: composed.numbers.pageOf };
      run.context.onDocument?.(plan.path, finished.bytes, printed);
      await run.stage.write(`${siteFolder}/${plan.path}`, finished.bytes);
      return [{ ...describeFile(plan, finished), isPreview: !handle.isVerified }];
    };
  };

  const printAll = async (): Promise<DocumentFile[]> => {
    if (works.length === 0) return [];
    const maker = await openMaker(run, browser);
    const explain = (error: unknown): never => {
      const explained = explainUnknownOutput(error, maker.handle);
      for (const { printed } of works) printed.reject(explained);
      throw explained;
    };
    // A lane goes on to the next document while one is being finished: that may wait for pages of another one.
    const finishing: Promise<readonly DocumentFile[]>[] = [];
    try {
      await runInLanes(works, printLanes, async (work) => {
        const finish = await composeOne(work, maker).catch(explain);
        const finished = finish().catch(explain);
        finished.catch(() => undefined);
        finishing[works.indexOf(work)] = finished;
      });
      return (await Promise.all(finishing)).flat();
    } finally {
      // Nothing is written any more when a failure is told.
      await Promise.allSettled(finishing);
      await maker.close();
    }
  };

  const documents = printAll();
  // It is awaited later, after other work.
  documents.catch(() => undefined);
  return {
    documents,
    printed: (editionId) => {
      const work = findBinding(editionId);
      return work?.plan.isPublished ? work.printed.promise : undefined;
    },
  };
}

function describeFile(
  { view, form, goal, isBinding, path }: PlannedDocument,
  built: { readonly bytes: Uint8Array; readonly pageCount: number },
): Omit<DocumentFile, 'isPreview'> {
  return {
    editionId: view.id,
    form: form.id,
    place: form.place,
    about: form.about?.(view) ?? form.id,
    ...(goal === undefined ? {} : { goal }),
    isBinding,
    language: view.language,
    path,
    pages: built.pageCount,
    bytes: built.bytes.length,
    sha256: createHash('sha256').update(built.bytes).digest('hex'),
    containsProposals: view.containsProposals,
  };
}

/** A promise that somebody else resolves. (`Promise.withResolvers` needs Node 22.) */
interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

/** A promise that nobody has to await: a rejection that nobody sees ends nothing. */
function defer<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
