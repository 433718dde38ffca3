import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';

export type { PDFDocumentProxy } from 'pdfjs-dist';

/** A PDF as another program reads it. */
export async function openPdf(file: string): Promise<PDFDocumentProxy> {
  const data = new Uint8Array(await readFile(file));
  return getDocument({ data, verbosity: 0, useSystemFonts: false }).promise;
}

/** The year that ends an edition's id, and that it has proposals: the names of all other forms say more. */
const bindingName = /-\d{4}(?:-z-propozycjami)?\.pl\.pdf$/;

/** The binding Polish document of a built site. */
export function findDocument(site: string): string {
  const [found] = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => bindingName.test(file))
    .sort((a, b) => a.length - b.length);
  if (found === undefined) throw new Error(`There is no document in ${site}.`);
  return path.join(site, found);
}

/** The text of a page (counted from 1), white space folded. */
export async function readPageText(document: PDFDocumentProxy, page: number): Promise<string> {
  const content = await (await document.getPage(page)).getTextContent();
  return foldSpace(
    content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
  );
}

/** The strings that a page (counted from 1) shows, one by one. */
export async function readStrings(document: PDFDocumentProxy, page: number): Promise<string[]> {
  const content = await (await document.getPage(page)).getTextContent();
  return content.items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str.trim()] : []));
}

/** The text of the whole document. */
export async function readText(document: PDFDocumentProxy): Promise<string> {
  const pages: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1) pages.push(await readPageText(document, page));
  return pages.join(' ');
}

/** The page (from 1) that a destination names; undefined where there is no such destination. */
export async function findDestination(document: PDFDocumentProxy, id: string): Promise<number | undefined> {
  const destination = (await document.getDestination(id)) as [{ num: number; gen: number }] | null;
  return destination ? (await document.getPageIndex(destination[0])) + 1 : undefined;
}

/** Without any space: lines may break after a hyphen. */
export function dropSpace(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0]+/g, '');
}

/** No-break spaces are spaces, as a reader hears them. */
export function foldSpace(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
