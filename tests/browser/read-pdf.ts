import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader that is not ours finds in a PDF. */
export interface ReadPdf {
  /** The text of each page. */
  readonly pages: readonly string[];
  /** The page of each named destination, counted from 1. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    const pageOf = new Map<string, number>();
    for (const [name, target] of Object.entries(await document.getDestinations()))
      pageOf.set(name, (await document.getPageIndex((target as [{ num: number; gen: number }])[0])) + 1);
    return { pages, pageOf };
  } finally {
    await task.destroy();
  }
}

/** A link inside a PDF: on which page it is, where it leads and what it is called. */
export interface NamedLink {
  readonly page: number;
  readonly target: string;
  readonly name: string;
}

/** The links inside a PDF, in page order. */
export async function readLinkNames(bytes: Uint8Array): Promise<NamedLink[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const links: NamedLink[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const annotations = (await (await document.getPage(number)).getAnnotations()) as readonly Annotation[];
      for (const { dest, contentsObj } of annotations)
        if (typeof dest === 'string') links.push({ page: number, target: dest, name: contentsObj.str });
    }
    return links;
  } finally {
    await task.destroy();
  }
}

interface Annotation {
  readonly dest?: unknown;
  readonly contentsObj: { readonly str: string };
}
