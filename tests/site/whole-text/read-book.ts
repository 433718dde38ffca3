import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of one of the book's XML files. */
export interface BookElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All words in it. */
  readonly text: string;
  readonly inside: readonly string[];
}

/** A book as reading programs see it. */
export interface Book {
  readonly bytes: Uint8Array;
  /** By its names in the archive, in their order. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The elements of an XML file, in their order; throws where it is not well-formed. */
  readonly read: (file: string) => readonly BookElement[];
}

/** Opens a book. */
export function readBook(bytes: Uint8Array): Book {
  const files = new Map(Object.entries(unzipSync(bytes)));
  return { bytes, files, read: (name) => parseXml(new TextDecoder().decode(files.get(name))) };
}

/** The elements of XML in their order, each with its words. */
export function parseXml(xml: string): readonly BookElement[] {
  const elements: (BookElement & { text: string })[] = [];
  const open: number[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const inside = open.map((index) => elements[index]!.name);
    open.push(elements.push({ name, attributes, text: '', inside }) - 1);
  });
  parser.on('text', (text) => {
    for (const index of open) elements[index]!.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return elements;
}
