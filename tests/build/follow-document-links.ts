import path from 'node:path';
import { findDestination, openPdf } from './read-document.ts';
import type { PDFDocumentProxy } from './read-document.ts';
import { findAddressFault } from '../site/in-browser/find-address-fault.ts';
import type { ReadSite } from '../site/in-browser/read-site.ts';

/** Links between pages and documents: how many there are, and one line for each that leads nowhere. */
export interface DocumentLinks {
  readonly count: number;
  readonly faults: readonly string[];
}

/**
 * Follows links from pages to a place in a PDF (`#page=17`, `#cel-2.4`), links inside each PDF, and links from PDFs to
 * the site, which is served at `siteUrl` (which ends with `/`). `documents` are the PDFs of the site, relative to its folder.
 */
export async function followDocumentLinks(
  site: ReadSite,
  documents: readonly string[],
  siteUrl?: string,
): Promise<DocumentLinks> {
  const faults: string[] = [];
  const places = linkedPlaces(site);
  let count = 0;
  for (const document of documents) {
    const pdf = await openPdf(path.join(site.folder, document));
    for (const place of places.get(document) ?? []) {
      count += 1;
      if (!(await hasPlace(pdf, place))) faults.push(`a link to ${document}#${place} leads to no page of it`);
    }
    for (const link of await readLinks(pdf)) {
      count += 1;
      const fault = await documentLinkFault(link, { pdf, site, siteUrl });
      if (fault !== undefined) faults.push(`${document}: ${fault}`);
    }
    await pdf.destroy();
  }
  return { count, faults };
}

/** What pages name behind `#` in links to documents, by the document. */
function linkedPlaces(site: ReadSite): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const [page, { addresses }] of site.pages) {
    for (const { value } of addresses.filter((address) => /^[^:]*\.pdf#/.test(address.value))) {
      const target = new URL(value, `http://site.test/${page}`);
      const document = decodeURIComponent(target.pathname.slice(1));
      places.set(document, (places.get(document) ?? new Set()).add(decodeURIComponent(target.hash.slice(1))));
    }
  }
  return places;
}

/** As viewers understand it: `page=17`, `nameddest=cel-2.4`, or the bare name of a destination. */
async function hasPlace(pdf: PDFDocumentProxy, place: string): Promise<boolean> {
  const page = /^page=(\d+)$/.exec(place)?.[1];
  if (page !== undefined) return Number(page) >= 1 && Number(page) <= pdf.numPages;
  return (await findDestination(pdf, place.replace(/^nameddest=/, ''))) !== undefined;
}

interface DocumentLink {
  readonly page: number;
  readonly url?: string;
  /** A name, or a destination itself. */
  readonly dest?: unknown;
}

async function readLinks(pdf: PDFDocumentProxy): Promise<DocumentLink[]> {
  const links: DocumentLink[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const annotations = (await (await pdf.getPage(page)).getAnnotations()) as Omit<DocumentLink, 'page'>[];
    links.push(
      ...annotations.map(({ url, dest }) => ({ page, ...(url === undefined ? {} : { url }), dest })),
    );
  }
  return links;
}

async function documentLinkFault(
  { page, url, dest }: DocumentLink,
  {
    pdf,
    site,
    siteUrl,
  }: { readonly pdf: PDFDocumentProxy; readonly site: ReadSite; readonly siteUrl: string | undefined },
): Promise<string | undefined> {
  if (url === undefined) {
    if (typeof dest === 'string' && (await findDestination(pdf, dest)) !== undefined) return undefined;
    return `the link on page ${page} to ${JSON.stringify(dest)} leads nowhere`;
  }
  if (siteUrl === undefined || !url.startsWith(siteUrl)) return undefined;
  const fault = await findAddressFault(site, 'index.html', {
    value: url.slice(siteUrl.length),
    isLoaded: false,
  });
  return fault && `${fault}: ${url} on page ${page}`;
}
