import path from 'node:path';
import { pdfStandards } from '../../src/model/print/pdf-standard.ts';
import type { PdfStandard } from '../../src/model/print/pdf-standard.ts';
import { findConformanceFaults } from '../../tests/build/find-conformance-faults.ts';
import { listPublished } from './list-published.ts';
import type { Proof } from './proof.ts';

/** Every form of every edition, shown and hidden, by veraPDF. */
export function conformanceProof(validator: string): Proof {
  return {
    claim: 'every PDF passes every check of the standards to which it is made',
    find: async (builds) => {
      const listFiles = async (standard: PdfStandard): Promise<string[]> => {
        const made = Object.values(builds).filter(({ pdfStandard }) => pdfStandard === standard);
        const files = made.map(async ({ output }) =>
          (await listPublished(output, 'document', '.pdf')).map((file) => path.join(output, 'site', file)),
        );
        return (await Promise.all(files)).flat();
      };
      const faults: string[] = [];
      const extents: string[] = [];
      for (const standard of pdfStandards) {
        const files = await listFiles(standard);
        faults.push(...(await findConformanceFaults(validator, files, standard)));
        extents.push(`${files.length} PDFs made to ${standard}`);
      }
      return { extent: extents.join(', '), faults };
    },
  };
}
