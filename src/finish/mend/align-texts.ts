import type { PageNumberPlace, TextFact } from '../../model/print/print-facts.ts';
import type { MarkedSequence } from '../../pdf/content/stream-content.ts';
import type { StructureElement } from '../../pdf/structure/structure-element.ts';
import { quoteValue } from '../../problem.ts';
import type { Observation } from '../finished-pdf.ts';
import type { TextLeaf } from './text-leaves.ts';

/** What comparing the document's text with the DOM's brings to light. */
interface TextAlignment {
  /** Where the DOM has white space and the document has none, which happens at the end of lines. */
  readonly missingSpaces: readonly MissingSpace[];
  /** The language of each leaf that is not in the document's. */
  readonly languages: ReadonlyMap<TextLeaf, string>;
  /** The words that each leaf stands for which is a sign. */
  readonly meanings: ReadonlyMap<TextLeaf, string>;
  /** In reading order. */
  readonly pageNumbers: readonly FoundPageNumber[];
  /** In reading order. */
  readonly numberPlaces: readonly FoundNumberPlace[];
  /** The leaf with which each element begins that has an id. */
  readonly beginnings: ReadonlyMap<string, TextLeaf>;
  readonly observations: readonly Observation[];
}

/** A place in the text of a marked sequence. */
export interface MissingSpace {
  readonly sequence: MarkedSequence;
  readonly index: number;
}

/** A page number as it can be read in the document. */
export interface PrintedPageNumber {
  /** What is on that page, as the DOM has it. */
  readonly id: string;
  readonly printed: string;
  /** Counted from 0. */
  readonly pageIndex: number;
  /** The number of the annotation of the link that the number is in. */
  readonly link: number | undefined;
}

/** The same while the document is being mended. */
export interface FoundPageNumber extends Omit<PrintedPageNumber, 'link'> {
  printed: string;
  readonly link: StructureElement | undefined;
}

/** A place for a page number as it can be found in the document: so many zeros. */
export interface FoundNumberPlace {
  readonly place: PageNumberPlace;
  readonly leaf: TextLeaf;
  /** Where the zeros are in the text of the leaf's sequence. */
  readonly start: number;
  end: number;
  /** The link that the place is in. */
  readonly link: StructureElement | undefined;
}

/** Compares the text of the document with that of the DOM: in reading order, letter by letter, but for white space. */
export function alignTexts(leaves: readonly TextLeaf[], facts: readonly TextFact[]): TextAlignment {
  const reader = createTextReader(facts);
  const missingSpaces: MissingSpace[] = [];
  const languages = new Map<TextLeaf, string>();
  const meanings = new Map<TextLeaf, string>();
  const pageNumbers = new Map<TextFact, FoundPageNumber>();
  const numberPlaces = new Map<TextFact, FoundNumberPlace>();
  const beginnings = new Map<string, TextLeaf>();
  let previous: TextLeaf | undefined;
  let isSpaced = true;
  for (const leaf of leaves) {
    const { text } = leaf.sequence;
    let isFirst = true;
    for (let index = 0; index < text.length; index++) {
      const letter = text.charCodeAt(index);
      if (isBlank(letter)) {
        isSpaced = true;
        continue;
      }
      reader.advance();
      if (!equalLetters(letter, reader.letter)) return finish([describeDifference(leaf, index, reader)]);
      if (isFirst && reader.fact?.language !== undefined) languages.set(leaf, reader.fact.language);
      if (isFirst && reader.fact?.meaning !== undefined) meanings.set(leaf, reader.fact.meaning);
      if (reader.fact?.pageOf !== undefined) notePageNumber(reader.fact, reader.fact.pageOf, leaf, letter);
      if (reader.fact?.numberPlace) notePlace(reader.fact, reader.fact.numberPlace, leaf, index);
      for (const id of reader.fact?.ids ?? []) if (!beginnings.has(id)) beginnings.set(id, leaf);
      if (reader.isAfterSpace && !isSpaced) {
        if (!isFirst) missingSpaces.push({ sequence: leaf.sequence, index });
        else if (previous && leaf.block && previous.block === leaf.block)
          missingSpaces.push({ sequence: previous.sequence, index: previous.sequence.text.length });
      }
      isFirst = false;
      isSpaced = false;
    }
    previous = leaf;
  }
  reader.advance();
  return finish(reader.letter < 0 ? [] : [describeRest(reader)]);

  function notePageNumber(fact: TextFact, id: string, leaf: TextLeaf, letter: number): void {
    const { element, pageIndex } = leaf;
    const number = pageNumbers.get(fact) ?? { id, printed: '', pageIndex, link: findLink(element) };
    number.printed += String.fromCharCode(letter);
    pageNumbers.set(fact, number);
  }

  function notePlace(fact: TextFact, place: PageNumberPlace, leaf: TextLeaf, index: number): void {
    const known = numberPlaces.get(fact);
    if (known) known.end = index + 1;
    else numberPlaces.set(fact, { place, leaf, start: index, end: index + 1, link: findLink(leaf.element) });
  }

  function finish(observations: readonly Observation[]): TextAlignment {
    return {
      missingSpaces,
      languages,
      meanings,
      pageNumbers: [...pageNumbers.values()],
      numberPlaces: [...numberPlaces.values()],
      beginnings,
      observations,
    };
  }
}

const clause = 'ISO 32000-1, 14.8.2.5';

/** Letters of either case: style sheets can change it. */
function equalLetters(a: number, b: number): boolean {
  return a === b || (b >= 0 && String.fromCharCode(a).toLowerCase() === String.fromCharCode(b).toLowerCase());
}

function findLink(element: StructureElement): StructureElement | undefined {
  let link: StructureElement | undefined = element;
  while (link && link.type !== 'Link') link = link.parent;
  return link;
}

function describeDifference(leaf: TextLeaf, index: number, reader: TextReader): Observation {
  const met = leaf.sequence.text.slice(Math.max(0, index - 20), index + 20);
  const page = leaf.pageIndex + 1;
  if (leaf.sequence.text.charCodeAt(index) === softHyphen)
    return {
      rule: 'soft-hyphen',
      clause,
      page,
      detail: `"${quoteValue(met)}" has a soft hyphen, which stays in the text`,
    };
  const detail = `the document reads "${quoteValue(met)}" where the page has "${quoteValue(reader.quote())}"`;
  return { rule: 'text-differs', clause, page, detail };
}

function describeRest(reader: TextReader): Observation {
  const detail = `the document ends before "${quoteValue(reader.quote())}"`;
  return { rule: 'text-differs', clause, detail };
}

/** Reads the DOM's text letter by letter, white space and soft hyphens left out. */
interface TextReader {
  /** UTF-16 code unit; -1 before the first and after the last. */
  readonly letter: number;
  /** Whether there was white space before the letter. */
  readonly isAfterSpace: boolean;
  /** The text that the letter is in. */
  readonly fact: TextFact | undefined;
  readonly advance: () => void;
  /** The text around the letter, for messages. */
  readonly quote: () => string;
}

/** Marks where a word may be broken. */
const softHyphen = 0xad;

/** A reader before the first letter of the facts. */
function createTextReader(facts: readonly TextFact[]): TextReader {
  let factIndex = 0;
  let text = facts[0]?.text.normalize('NFC') ?? '';
  let at = 0;
  const reader = {
    letter: -1,
    isAfterSpace: false,
    fact: undefined as TextFact | undefined,
    advance(): void {
      reader.isAfterSpace = false;
      reader.letter = -1;
      while (factIndex < facts.length) {
        while (at < text.length) {
          const code = text.charCodeAt(at++);
          if (isBlank(code)) reader.isAfterSpace = true;
          else if (code !== softHyphen) {
            reader.letter = code;
            reader.fact = facts[factIndex];
            return;
          }
        }
        factIndex++;
        text = facts[factIndex]?.text.normalize('NFC') ?? '';
        at = 0;
      }
    },
    quote: () => text.slice(Math.max(0, at - 20), at + 20),
  };
  return reader;
}

/** Whether a UTF-16 code unit is white space, the no-break space included. */
function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The annotation of a link, by its number. */
export function findAnnotation(link: StructureElement | undefined): number | undefined {
  const kid = link?.kids.find(({ kind }) => kind === 'annotation');
  return kid?.kind === 'annotation' ? kid.annotationNumber : undefined;
}
