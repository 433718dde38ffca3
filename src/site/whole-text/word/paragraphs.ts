import type { Picture } from '../../../model/data/picture.ts';
import type { WordParts } from './word-parts.ts';
import { tag, value } from './xml.ts';

/** What blocks are written with. */
export interface BodyMeans {
  readonly parts: WordParts;
  /** By the addresses that pictures have in the text. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** Where a block stands. */
export interface Surroundings {
  /** Of paragraphs that are nothing else. */
  readonly style?: string;
  /** Where it is not the document's. */
  readonly language?: string;
  readonly item?: ListItem;
  readonly isInTable?: boolean;
}

interface ListItem {
  readonly list: number;
  readonly depth: number;
  /** Its first paragraph has the number, the others stand below that one's words. */
  hasNumber: boolean;
}

/** What a paragraph is, in the order that the schema wants (ISO/IEC 29500-1, A.1, CT_PPrBase). */
export function paragraphProperties(style: string | undefined, { item, isInTable }: Surroundings): string {
  const isItem = item !== undefined && style === undefined;
  const isFirst = isItem && !item.hasNumber;
  if (item && isFirst) item.hasNumber = true;
  const left = item ? indentOf(item.depth) : 0;
  const properties = [
    value('w:pStyle', style ?? (isItem ? 'ListParagraph' : isInTable === true ? 'TableText' : 'Normal')),
    isFirst ? tag('w:numPr', {}, value('w:ilvl', Math.min(item.depth, 8)), value('w:numId', item.list)) : '',
    isItem && !isFirst ? tag('w:ind', { 'w:left': left }) : '',
  ];
  return tag('w:pPr', {}, ...properties);
}

/** How far from the margin the words of an item stand, in twentieths of a point. */
export function indentOf(depth: number): number {
  return 425 * (Math.min(depth, 8) + 1);
}
