import type { BrowserHandle } from '../browser/session/open-browser.ts';
import { explainUnknownOutput } from '../browser/paginate/take-print.ts';
import { forms } from '../print/forms/forms.ts';
import { siteFolder } from '../output/output-places.ts';
import type { DocumentFile, PrintedDocument } from '../site/site-input.ts';
import { buildDocument } from './build-document.ts';
import { planDocuments } from './plan-documents.ts';
import type { PlannedDocument } from './plan-documents.ts';
import { printLanes, runInLanes } from '../run-in-lanes.ts';
import type { Run } from './publish-options.ts';
import type { SharedBrowser } from './share-browser.ts';

/** Documents on their way: what the site can already say of them, and when they are done. */
export interface DocumentPrinting {
  /** An edition's document once its pages are known; undefined where none is printed. */
  readonly printed: (editionId: string) => Promise<PrintedDocument> | undefined;
  readonly documents: Promise<readonly DocumentFile[]>;
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

  const printOne = async (work: Work, handle: BrowserHandle): Promise<readonly DocumentFile[]> => {
    const plan = handle.isVerified ? work.plan : { ...work.plan, path: work.plan.previewPath };
    const full = plan.form === forms.full ? undefined : findBinding(plan.view.id);
    const built = await buildDocument(plan, run, {
      browser: handle,
      full: full && {
        view: full.plan.view,
        pageOf: full.printed.promise.then(({ pageOf }) => pageOf),
      },
      onPrint: (pageOf) => {
        work.printed.resolve({ path: plan.path, pageOf });
      },
    }).catch((error: unknown) => {
      throw explainUnknownOutput(error, handle);
    });
    if (!plan.isPublished || !built) return [];
    run.stage.plan([plan.path]);
    run.context.onDocument?.(plan.path, built.bytes);
    await run.stage.write(`${siteFolder}/${plan.path}`, built.bytes);
    return [{ ...describeFile(plan, built), isPreview: !handle.isVerified }];
  };

  const printAll = async (): Promise<DocumentFile[]> => {
    const files = await runInLanes(works, printLanes, (work) =>
      browser
        .use((handle) => printOne(work, handle))
        .catch((error: unknown) => {
          for (const { printed } of works) printed.reject(error);
          throw error;
        }),
    );
    return files.flat();
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
