import { setImmediate } from 'node:timers/promises';
import { previewSite } from '../../publish/preview-site.ts';
import type { DocumentPrinting, PrintedMarkup, PublishContext, Run } from '../../publish/publish-options.ts';
import type { CommandContext } from '../command-context.ts';
import { findChangedPage } from './changed-page.ts';
import type { Trouble } from './describe-trouble.ts';
import type { DevServer } from './dev-server.ts';
import { findPlaces } from './edit/shown-places.ts';

/** Shows the results of one build after the other, each as soon as it is there. */
export interface Show {
  readonly begin: (signal: AbortSignal) => Showing;
  /** What is wrong with the last build. */
  readonly trouble: (trouble: Trouble) => void;
}

/** One build that is shown. */
interface Showing extends Required<Pick<PublishContext, 'onStart' | 'onDocument'>> {
  /** Everything is written. */
  readonly onEnd: () => void;
  readonly secondsPassed: () => number;
}

/** What earlier builds have made: pages speak of documents, and are shown before these are printed again. */
interface Known {
  readonly documents: Map<string, { readonly bytes: Uint8Array; readonly printed: PrintedMarkup }>;
  printing: DocumentPrinting | undefined;
  /** Whether what was wrong is in the data: then it is mended as soon as they can be read. */
  isTroubleInData: boolean;
}

/** Shows what is built in the pages of the server, and says so in the terminal. */
export function openShow(context: CommandContext, server: DevServer): Show {
  const { arguments: options, say, print } = context;
  const { states } = server;
  const known: Known = { documents: new Map(), printing: undefined, isTroubleInData: false };
  let hasStarted = false;

  const showPages = async (run: Run, printing: DocumentPrinting): Promise<void> => {
    if (options.only === 'pdf') return;
    const pages = await previewSite(run, printing);
    server.preview(pages, findPlaces(run, pages));
    states.change({ revision: states.nextRevision(), ...(known.isTroubleInData && { trouble: undefined }) });
  };

  const showDocument = (path: string, bytes: Uint8Array, printed: PrintedMarkup): void => {
    const before = known.documents.get(path);
    known.documents.set(path, { bytes, printed });
    server.show(path, bytes);
    if (before && Buffer.compare(before.bytes, bytes) === 0) return;
    const page = before && findChangedPage(before.printed, printed);
    const others = states.read().documents.filter((other) => other.path !== path);
    states.change({ documents: [...others, { path, revision: states.nextRevision(), page }] });
  };

  return {
    begin: (signal) => {
      const start = performance.now();
      const secondsPassed = (): number => (performance.now() - start) / 1000;
      hasStarted = false;
      return {
        secondsPassed,
        onStart: async (run, printing) => {
          hasStarted = true;
          await showPages(run, known.printing ?? printing);
          print(say('dev.pages', { seconds: secondsPassed(), address: server.address }));
          // Who looks at a page asks for it now.
          await setImmediate();
          if (known.printing)
            void printing.documents.then(
              () => (signal.aborted ? undefined : showPages(run, printing)),
              () => undefined,
            );
          void printing.documents.then(
            () => (known.printing = printing),
            () => undefined,
          );
        },
        onDocument: (path, bytes, printed) => {
          showDocument(path, bytes, printed);
          print(say('dev.document', { address: server.address + path, seconds: secondsPassed() }));
        },
        onEnd: () => {
          server.keep();
          states.change({ trouble: undefined });
        },
      };
    },
    trouble: (trouble) => {
      known.isTroubleInData = !hasStarted;
      states.change({ trouble, revision: states.nextRevision() });
    },
  };
}
