import type { TextView } from '../../model/text.ts';
import type { NumberPlace } from './number-place.ts';

/** One part of the document: a section that begins on a new page, and what the contents say of it. */
export interface Part {
  /** The section's id and the name of its `@page` rule. */
  readonly id: string;
  /** File in `templates/print/`. */
  readonly template: string;
  readonly startsOnRight: boolean;
  /** What the template needs beside the document's context. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The size of its pages; upright A4 without it. */
  readonly sheet?: 'portrait' | 'landscape' | 'landscape-a3';
  /** At the head of each page; undefined for parts whose pages have none. */
  readonly head: string | undefined;
  readonly contents: readonly ContentsEntry[];
  /** Parts that follow on the same pages, without pages and heads of their own. */
  readonly joined?: readonly Part[];
  /** About how many lines of 15 pt it takes; given by parts that can be joined. */
  readonly lines?: number;
}

/** A line of the contents. */
export interface ContentsEntry {
  readonly anchor: string;
  readonly number: string | undefined;
  /** Position of the top-level goal, from 1. */
  readonly position?: number;
  readonly text: string;
  /** Where it is not the document's language. */
  readonly language?: string;
  readonly children: readonly ContentsEntry[];
  /** Given where the children are so many that they stand with number and page alone: the widest place of their numbers. */
  readonly briefly?: NumberPlace;
}

/** The line of the contents for a part or a chapter. */
export function contentsEntry(
  anchor: string,
  title: string | TextView,
  children: readonly ContentsEntry[] = [],
): ContentsEntry {
  if (typeof title === 'string') return { anchor, number: undefined, text: title, children };
  return {
    anchor,
    number: undefined,
    text: title.marked,
    ...(title.isForeign ? { language: title.language } : {}),
    children,
  };
}

/** A part under one heading, which stands at the head of its pages and in the contents as well. */
export function headedPart(
  id: string,
  heading: string,
): Pick<Part, 'id' | 'startsOnRight' | 'head' | 'contents'> {
  return { id, startsOnRight: false, head: heading, contents: [contentsEntry(`part.${id}`, heading)] };
}
