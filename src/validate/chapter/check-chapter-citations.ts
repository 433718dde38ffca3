import { citationPattern } from '../../model/data/citation.ts';
import { quoteValue } from '../../problem.ts';
import type { Position, Problem } from '../../problem.ts';
import type { Register } from '../places/edition-index.ts';
import { describeMissingRegister } from '../rules/registers/references.ts';
import { findNearestName } from '../places/nearest-name.ts';
import { listPieces } from './list-pieces.ts';
import { chapterProblem } from './parse-chapter.ts';
import type { ParsedChapter } from './parse-chapter.ts';

/** As much of what is no citation as says which one is meant. */
const longestQuote = 60;

/** Every `[@` is a citation, and what it cites is in sources.json. */
export function checkChapterCitations(chapter: ParsedChapter, sources: Register): Problem[] {
  return listPieces(chapter)
    .filter(({ token }) => token.type === 'text')
    .flatMap(({ token: { content: text }, line, column }) => {
      const cited = [...text.matchAll(citationPattern)];
      const starts = new Set(cited.map((match) => match.index));
      const malformed = [...text.matchAll(/\[@/g)].filter((match) => !starts.has(match.index));
      const positionOf = (match: RegExpExecArray): Position => ({ line, column: column + match.index });
      return [
        ...cited.flatMap((match) => checkSource(chapter, sources, match[1] ?? '', positionOf(match))),
        ...malformed.map((match) =>
          chapterProblem(chapter, positionOf(match), 'malformed-citation', {
            found: quoteValue(
              /^\[@[^[\]]*\]?/.exec(text.slice(match.index, match.index + longestQuote))?.[0],
              30,
            ),
          }),
        ),
      ];
    });
}

function checkSource(
  chapter: ParsedChapter,
  sources: Register,
  found: string,
  position: Position,
): Problem[] {
  if (sources.state === 'unreadable' || sources.ids.has(found)) return [];
  if (sources.state === 'absent')
    return [describeMissingRegister(sources.path, { found, file: chapter.path, line: position.line })];
  const suggestion = findNearestName(found, sources.ids);
  const values = suggestion === undefined ? { found } : { found, suggestion };
  return [chapterProblem(chapter, position, 'unknown-source', values)];
}
