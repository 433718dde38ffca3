import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { openPdf, readText } from '../../build/read-document.ts';
import type { Canary } from './plant-canaries.ts';

/** A file that is published, as a program that looks for words in it reads it. */
export interface ReadFile {
  readonly name: string;
  readonly text: string;
}

const mark = /propozycj|proposal/i;

/** Every file below a folder: of a PDF its text, its outline, what describes it and what is attached; of a ZIP all in it. */
export async function readPublished(folder: string): Promise<ReadFile[]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
  const files: ReadFile[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    if (name.endsWith('.pdf')) files.push({ name, text: await readPdf(file) });
    else if (/\.(?:zip|epub|docx)$/.test(name)) files.push(...readZip(name, readFileSync(file)));
    else files.push({ name, text: readFileSync(file, 'utf8') });
  }
  return files;
}

async function readPdf(file: string): Promise<string> {
  const pdf = await openPdf(file);
  const attachments = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }> | null;
  const about = [await pdf.getOutline(), await pdf.getMetadata()];
  const tree: unknown[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1)
    tree.push(await (await pdf.getPage(page)).getStructTree());
  return [
    await readText(pdf),
    JSON.stringify([about, tree]),
    ...Object.values(attachments ?? {}).map(({ content }) => Buffer.from(content).toString('utf8')),
  ].join('\n');
}

/** PDFs in it are those that are published beside it. */
function readZip(name: string, bytes: Uint8Array): ReadFile[] {
  return Object.entries(unzipSync(bytes))
    .filter(([inner]) => !inner.endsWith('.pdf'))
    .map(([inner, content]) => ({
      name: `${name}: ${inner}`,
      text: Buffer.from(content).toString('utf8'),
    }));
}

/** Where a canary stands and nothing says that it is a proposal. */
export function findUnmarked(file: ReadFile, canaries: readonly Canary[]): string[] {
  const present = canaries.filter(({ word }) => file.text.includes(word));
  if (present.length === 0) return [];
  const find = (finders.find(([ending]) => ending.test(file.name))?.[1] ?? findInText)(file.text);
  return present.flatMap(({ word, place }) =>
    find(word).map((where) => `${file.name}  ${place}: ${where.trim().slice(0, 160)}`),
  );
}

type Find = (text: string) => (word: string) => string[];

const finders: readonly (readonly [RegExp, Find])[] = [
  [/\.x?html$/, findInPage],
  [/\.json$/, findInJson],
  [
    /\.csv$/,
    (text) => (word) => text.split('\r\n').filter((line) => line.includes(word) && !mark.test(line)),
  ],
];

interface Node {
  readonly textContent: string;
  readonly outerHTML: string;
  readonly localName: string;
  readonly parentElement: Node | null;
  readonly children: readonly Node[];
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly querySelector: (selector: string) => Node | null;
  readonly querySelectorAll: (selector: string) => Iterable<Node>;
}

/** Marked is what says so itself, or in its item, row or paragraph; or what a heading over it, or its page, says it of. */
function findInPage(html: string): (word: string) => string[] {
  const { document } = parseHTML(html) as unknown as { readonly document: Node };
  // Read once for all words.
  const elements = [...document.querySelectorAll('*')];
  const texts = new Map(elements.map((element) => [element, element.textContent]));
  const attributes = elements.flatMap((element) =>
    [...element.attributes].map(({ name, value }) => ({ element, name, value })),
  );
  return (word) => findInElements({ texts, attributes }, word);
}

interface ReadPage {
  readonly texts: ReadonlyMap<Node, string>;
  readonly attributes: readonly { readonly element: Node; readonly name: string; readonly value: string }[];
}

function findInElements({ texts: textOf, attributes }: ReadPage, word: string): string[] {
  const inAttributes = attributes.filter(({ value }) => value.includes(word));
  const told = inAttributes
    .filter(({ element }) => element.localName === 'meta')
    .map(({ value }) => `told: ${value}`);
  const bare = inAttributes
    .filter(({ element, value }) => element.localName !== 'meta' && !mark.test(value) && !isMarked(element))
    .map(({ name, value }) => `${name}="${value}"`);
  const holds = (element: Node): boolean => textOf.get(element)?.includes(word) === true;
  const texts = [...textOf.keys()].filter((element) => holds(element) && ![...element.children].some(holds));
  const data = texts.filter(({ localName }) => localName === 'script').map(() => 'told in JSON-LD');
  return [
    ...told,
    ...data,
    ...bare,
    ...texts
      .filter((element) => element.localName !== 'script' && !isMarked(element))
      .map(({ outerHTML }) => outerHTML),
  ];
}

const blocks = ['li', 'tr', 'p', 'dd', 'caption', 'figure', 'h1', 'h2', 'h3', 'title', 'table', 'blockquote'];

function isMarked(element: Node): boolean {
  if (mark.test(element.textContent)) return true;
  for (let node: Node | null = element; node && node.localName !== 'body'; node = node.parentElement) {
    if (blocks.includes(node.localName) && mark.test(node.textContent)) return true;
    const heads = [...node.children]
      .filter(({ localName }) => /^h[1-6]$|^header$|^p$/.test(localName))
      .slice(0, 3);
    if (
      ['section', 'article', 'figure'].includes(node.localName) &&
      heads.some((head) => mark.test(head.textContent))
    )
      return true;
  }
  return false;
}

/** Marked is a text in an object with the mark, or within one. */
function findInJson(text: string): (word: string) => string[] {
  const content: unknown = JSON.parse(text);
  return (word) => findInValue(content, word);
}

function findInValue(content: unknown, word: string): string[] {
  const search = (value: unknown, isProposal: boolean): string[] => {
    if (typeof value === 'string')
      return value.includes(word) && !isProposal && !mark.test(value) ? [value] : [];
    if (typeof value !== 'object' || value === null) return [];
    const own = isProposal || ('mark' in value && value.mark === 'proposal');
    return Object.values(value).flatMap((inner) => search(inner, own));
  };
  return search(content, false);
}

/** Words near it say so: in what is read aloud one thing follows the other. */
function findInText(text: string): (word: string) => string[] {
  return (word) => {
    const found: string[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const around = text.slice(Math.max(0, at - 400), at + 400);
      if (!mark.test(around)) found.push(around.slice(320, 480));
    }
    return found;
  };
}
