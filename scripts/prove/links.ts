import path from 'node:path';
import { followDocumentLinks } from '../../tests/build/follow-document-links.ts';
import { findPageFaults } from '../../tests/site/in-browser/find-page-faults.ts';
import { readSite } from '../../tests/site/in-browser/read-site.ts';
import { listPublished } from './list-published.ts';
import type { Proof } from './proof.ts';

/** Every link of every built site and of every form of its documents. */
export const linkProof: Proof = {
  claim: 'every link and anchor leads somewhere: on pages, in PDFs, from one to the other',
  find: async (builds) => {
    const faults: string[] = [];
    let count = 0;
    for (const [name, { output, base, url }] of Object.entries(builds)) {
      const site = await readSite(path.join(output, 'site'), base);
      const onPages = await findPageFaults(site.folder, base);
      const inDocuments = await followDocumentLinks(
        site,
        await listPublished(output, 'document', '.pdf'),
        url,
      );
      for (const page of site.pages.values()) count += page.addresses.length;
      count += inDocuments.count;
      faults.push(...[...onPages, ...inDocuments.faults].map((fault) => `${name}: ${fault}`));
    }
    return { extent: `${count} links`, faults };
  },
};
