import path from 'node:path';
import { findMarkupFaults } from '../../tests/site/in-browser/find-markup-faults.ts';
import { listPages } from '../../tests/site/in-browser/list-pages.ts';
import type { Proof } from './proof.ts';

/** Every page of every built site. */
export const markupProof: Proof = {
  claim: 'html-validate finds nothing on any page',
  find: async (builds) => {
    const faults: string[] = [];
    let count = 0;
    for (const [name, { output }] of Object.entries(builds)) {
      const folder = path.join(output, 'site');
      const pages = await listPages(folder);
      count += pages.length;
      faults.push(...(await findMarkupFaults(folder, pages)).map((fault) => `${name}: ${fault}`));
    }
    return { extent: `${count} pages`, faults };
  },
};
