import { parentPort } from 'node:worker_threads';
import { UnknownPdfError } from '../../pdf/syntax/unknown-pdf-error.ts';
import { sealPart } from './seal-part.ts';
import { packSealed } from './sealing.ts';
import type { SealAnswer, SealRequest } from './sealing.ts';

/* Mends, inspects and writes parts in a thread of its own, while the browser prints others. */
parentPort?.on('message', (request: SealRequest) => {
  void answer(request);
});

async function answer({ id, part }: SealRequest): Promise<void> {
  try {
    const packed = packSealed(await sealPart(part));
    parentPort?.postMessage({ id, packed } satisfies SealAnswer);
  } catch (error) {
    // Errors lose their class on the way.
    const isUnknown = error instanceof UnknownPdfError;
    const message = isUnknown ? error.met : error instanceof Error ? (error.stack ?? '') : String(error);
    parentPort?.postMessage({ id, failure: { isUnknown, message } } satisfies SealAnswer);
  }
}
