import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import type { Finding } from '../finish/finished-pdf.ts';
import { createPositionFinder } from '../load/files/text-positions.ts';
import type { OriginalFile } from '../model/data/original-file.ts';
import type { Position, Problem } from '../problem.ts';
import { quoteValue } from '../problem.ts';

const longestDetail = 300;

/** Which document was inspected, and what it was made of. */
interface InspectedFile {
  /** Relative to the site's folder. */
  readonly path: string;
  /** The data folder as messages call it, e.g. `data`. */
  readonly dataFolder: string;
  readonly originals: readonly OriginalFile[];
  /** The project's own templates and styles for documents: where they are, they are the first to be looked into. */
  readonly overrides?: readonly string[];
}

/** What the inspection of a document found, as problems at the places in the data that the texts come from. */
export function reportFindings(
  findings: readonly Finding[],
  { path, dataFolder, originals, overrides = [] }: InspectedFile,
): Problem[] {
  const own = overrides.length > 0 ? { overrides: overrides.join(', ') } : {};
  return findings.map((finding) => {
    const { page, detail } = finding;
    const texts = finding.texts ?? quotedIn(detail);
    const { name, position } = findInData(texts, originals);
    const [found = '', other = ''] = texts.map((text) => quoteValue(text));
    const place = { document: path, page: page === undefined ? '–' : String(page) };
    return {
      file: `${dataFolder}/${name}`,
      ...(position ? { position } : {}),
      ...(finding.kind === 'layout'
        ? { code: finding.rule, values: { ...place, ...own, size: detail, found, other } }
        : {
            code: 'document-finding',
            values: {
              ...place,
              rule: finding.rule,
              clause: finding.clause,
              detail: quoteValue(detail, longestDetail),
            },
          }),
    };
  });
}

/** Details quote texts of the document as JSON does. */
function quotedIn(detail: string): string[] {
  return Array.from(detail.matchAll(/"((?:[^"\\]|\\.)*)"/g), ([, quoted = '']) => quoted);
}

/** A place in the data. */
interface DataPlace {
  /** Relative to the data folder. */
  readonly name: string;
  readonly position?: Position;
}

/**
 * The place in an edition's files that a text of its documents comes from, the longest part of it that is found anywhere;
 * where nothing is found, the file that all others belong to. What the edition itself says goes before what is reported
 * of it, and that before labels.
 */
function findInData(texts: readonly string[], files: readonly OriginalFile[]): DataPlace {
  const passages = [...files].sort((a, b) => rank(a.name) - rank(b.name)).flatMap(readPassages);
  const wanted = texts.map(fold);
  for (const length of [mostLetters, 40, 20, 10, fewestLetters])
    for (const text of wanted)
      for (const part of cutInto(text, length)) {
        const passage = passages.find(({ folded }) =>
          part.length < fewestLetters ? folded === part : folded.includes(part),
        );
        if (passage) return { name: passage.name, position: passage.locate() };
      }
  const strategy = files.find(({ name }) => name.endsWith('/strategy.json'));
  return { name: strategy?.name ?? 'site.json' };
}

/** A text of more letters is found by some of them. */
const mostLetters = 80;
/** A shorter text says where it comes from only where it is all that stands there, as a number. */
const fewestLetters = 5;

/** Parts of a length that overlap by half; the whole text where it is shorter. */
function cutInto(text: string, length: number): string[] {
  if (text.length <= length) return [text].filter(Boolean);
  const starts = Array.from({ length: Math.ceil((text.length - length) / (length / 2)) + 1 }, (_, index) =>
    Math.min(Math.floor((index * length) / 2), text.length - length),
  );
  return starts.map((start) => text.slice(start, start + length));
}

interface Passage {
  readonly name: string;
  readonly folded: string;
  readonly locate: () => Position;
}

const ranks = [/^editions\/.*\/(goals|chapters)\//, /^editions\//, /^monitoring\//, /^site\.json$/];

function rank(name: string): number {
  const found = ranks.findIndex((pattern) => pattern.test(name));
  return found < 0 ? ranks.length : found;
}

function readPassages({ name, bytes }: OriginalFile): Passage[] {
  if (!/\.(json|md)$/.test(name)) return [];
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  return name.endsWith('.md') ? readLines(name, text) : readStrings(name, text);
}

function readLines(name: string, text: string): Passage[] {
  return text.split('\n').map((line, index) => ({
    name,
    folded: fold(line.replaceAll(/[*_`#>[\]]/g, '')),
    locate: () => ({ line: index + 1, column: 1 }),
  }));
}

/** The values of all strings. */
function readStrings(name: string, text: string): Passage[] {
  const passages: Passage[] = [];
  const collect = (node: Node): void => {
    const { type, offset, children = [] } = node;
    const value: unknown = node.value;
    if (type === 'string' && typeof value === 'string')
      passages.push({ name, folded: fold(value), locate: () => createPositionFinder(text)(offset) });
    for (const child of type === 'property' ? children.slice(1) : children) collect(child);
  };
  const root = parseTree(text);
  if (root) collect(root);
  return passages;
}

/** Typography changes spaces, style sheets case, and documents break lines, with or without a space. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, '');
}
