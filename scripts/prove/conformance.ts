import path from 'node:path';
import { findConformanceFaults } from '../../tests/build/find-conformance-faults.ts';
import { listPublished } from './list-published.ts';
import type { Proof } from './proof.ts';

/** Every form of every edition, shown and hidden, by veraPDF. */
export function conformanceProof(validator: string): Proof {
  return {
    claim: 'every PDF passes every check of PDF/UA-1 and PDF/A-3a',
    find: async (builds) => {
      const files = await Promise.all(
        Object.values(builds).map(async ({ output }) =>
          (await listPublished(output, 'document', '.pdf')).map((file) => path.join(output, 'site', file)),
        ),
      );
      const faults = await findConformanceFaults(validator, files.flat());
      return { extent: `${files.flat().length} PDFs, two standards each`, faults };
    },
  };
}
