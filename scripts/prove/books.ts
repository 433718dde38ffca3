import path from 'node:path';
import { findBookFaults } from '../../tests/build/find-book-faults.ts';
import { listPublished } from './list-published.ts';
import type { Proof } from './proof.ts';

/** Every EPUB of every edition, by EPUBCheck. */
export function bookProof(checker: string): Proof {
  return {
    claim: 'every EPUB passes EPUBCheck without a warning',
    find: async (builds) => {
      const files = await Promise.all(
        Object.values(builds).map(async ({ output }) =>
          (await listPublished(output, 'document', '.epub')).map((file) => path.join(output, 'site', file)),
        ),
      );
      return { extent: `${files.flat().length} EPUBs`, faults: await findBookFaults(checker, files.flat()) };
    },
  };
}
