import MarkdownIt from 'markdown-it';
import { findTableGroups, readCaptionMark } from '../../model/data/table-groups.ts';
import type { ChapterView } from '../../model/chapter.ts';

/** A table of a chapter, as the list of tables names it. */
export interface NumberedTable {
  readonly anchor: string;
  /** Within the document, from 1. */
  readonly number: number;
  /** Without markup and citations. */
  readonly caption: string;
  /** Where it is not the view's language. */
  readonly language: string | undefined;
}

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });
const citation = / {0,4}\[@[^[\]]*\]/g;

type NumberedTables = ReadonlyMap<string, readonly NumberedTable[]>;

/** Each chapter asks for those of all, on each page and in each document. */
const known = new WeakMap<readonly ChapterView[], NumberedTables>();

/** The tables of each chapter by the chapter's id, numbered in the order of the document. */
export function numberTables(chapters: readonly ChapterView[]): NumberedTables {
  const tables = known.get(chapters) ?? findTables(chapters);
  known.set(chapters, tables);
  return tables;
}

/** The id of a chapter's table; `index` counts from 0 within the chapter. */
export function nameTable(chapterAnchor: string, index: number): string {
  return `${chapterAnchor}-table-${index + 1}`;
}

function findTables(chapters: readonly ChapterView[]): NumberedTables {
  const inOrder = [
    ...chapters.filter((chapter) => chapter.place === 'before-goals'),
    ...chapters.filter((chapter) => chapter.place === 'after-goals'),
  ];
  let number = 0;
  return new Map(
    inOrder.map((chapter) => {
      const tables = listCaptions(chapter).map((caption, index): NumberedTable => {
        number += 1;
        const language = chapter.isForeign ? chapter.language : undefined;
        return { anchor: nameTable(chapter.anchor, index), number, caption, language };
      });
      return [chapter.id, tables];
    }),
  );
}

function listCaptions({ markdown, tableWords }: ChapterView): string[] {
  const tokens = parser.parse(markdown.normalize('NFC'), {});
  return findTableGroups(tokens, tableWords).map(({ caption }) => {
    const inline = caption === undefined ? undefined : tokens[caption + 1];
    const text = (inline?.children ?? [])
      .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
      .join('');
    return text.slice(readCaptionMark(text, tableWords)?.length).replaceAll(citation, '');
  });
}
