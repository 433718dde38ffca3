import type { Token } from 'markdown-it';
import { citationPattern, holdsCitation } from '../../model/data/citation.ts';
import { findTableGroups } from '../../model/data/table-groups.ts';
import type { Problem } from '../../problem.ts';
import { chapterProblem } from './parse-chapter.ts';
import type { ParsedChapter } from './parse-chapter.ts';

/** What needs one citation: a paragraph, an item of a list, a row of a table, a quotation, a block of code. */
interface Unit {
  readonly owner: Token;
  readonly line: number;
  readonly texts: string[];
  /** A cited paragraph that ends with a colon speaks for the list or the table right after it. */
  readonly isIntroduced: boolean;
}

const containers = new Set(['list_item_open', 'tr_open', 'blockquote_open']);
const contents = new Set(['inline', 'fence', 'code_block']);
const heads = new Set(['heading_open', 'thead_open']);

/** Every paragraph says where it is from. */
export function checkChapterSources(chapter: ParsedChapter): Problem[] {
  const settled = listSettled(chapter);
  return listUnits(leaveOutCaptions(chapter))
    .filter((unit) => !unit.isIntroduced && !settled.has(unit.owner) && !unit.texts.some(holdsCitation))
    .map((unit) => chapterProblem(chapter, { line: unit.line, column: 1 }, 'paragraph-without-source'));
}

/**
 * The parts of tables that need no source of their own: captions and notes, and the rows where a caption or a note says
 * where the whole table is from.
 */
function listSettled({ tokens, tableWords }: ParsedChapter): Set<Token | undefined> {
  const settled = findTableGroups(tokens, tableWords).flatMap(({ start, end, caption, notes }) => {
    const paragraphs = caption === undefined ? notes : [caption, ...notes];
    const isCitedAsWhole = paragraphs.some((index) => holdsCitation(tokens[index + 1]?.content ?? ''));
    const rows = isCitedAsWhole ? tokens.slice(start, end).filter(({ type }) => type === 'tr_open') : [];
    return [...paragraphs.map((index) => tokens[index]), ...rows];
  });
  return new Set(settled);
}

/** A caption between a paragraph and its table does not part them. */
function leaveOutCaptions({ tokens, tableWords }: ParsedChapter): Token[] {
  const captions = new Set(
    findTableGroups(tokens, tableWords).flatMap(({ caption, start }) =>
      caption === undefined ? [] : tokens.slice(caption, start),
    ),
  );
  return tokens.filter((token) => !captions.has(token));
}

function listUnits(tokens: readonly Token[]): Unit[] {
  const units = new Map<Token, Unit>();
  const open: Token[] = [];
  let introduces = false;
  let isIntroduced = false;
  for (const token of tokens) {
    if (token.level === 0 && token.nesting >= 0) {
      isIntroduced = introduces && token.type !== 'paragraph_open';
      introduces = false;
    }
    if (token.nesting === 1) open.push(token);
    if (token.nesting === -1) open.pop();
    if (!contents.has(token.type) || open.some(({ type }) => heads.has(type))) continue;
    if (open.length === 1) introduces = holdsCitation(token.content) && endsWithColon(token.content);
    const owner = open.findLast(({ type }) => containers.has(type)) ?? open[0] ?? token;
    const unit = units.get(owner);
    unit?.texts.push(token.content);
    if (!unit)
      units.set(owner, { owner, line: (owner.map?.[0] ?? 0) + 1, texts: [token.content], isIntroduced });
  }
  return [...units.values()];
}

function endsWithColon(text: string): boolean {
  return text.replaceAll(citationPattern, '').trimEnd().endsWith(':');
}
