import { quoteValue } from '../../problem.ts';
import type { Problem } from '../../problem.ts';
import type { Register } from '../edition-index.ts';
import { findNearestName } from '../nearest-name.ts';
import { citationPattern } from './citation-pattern.ts';
import { listPieces } from './list-pieces.ts';
import { chapterProblem } from './parse-chapter.ts';
import type { ParsedChapter } from './parse-chapter.ts';

/** Every `[@` is a citation, and what it cites is in sources.json. */
export function checkChapterCitations(chapter: ParsedChapter, sources: Register): Problem[] {
  return listPieces(chapter)
    .filter(({ token }) => token.type === 'text')
    .flatMap(({ token, line, column }) => {
      const cited = [...token.content.matchAll(citationPattern)];
      const unknown = cited
        .filter((match) => sources.state !== 'unreadable' && !sources.ids.has(match[1] ?? ''))
        .map((match) => {
          const found = match[1] ?? '';
          const suggestion = findNearestName(found, sources.ids);
          const values = suggestion === undefined ? { found } : { found, suggestion };
          return chapterProblem(chapter, { line, column: column + match.index }, 'unknown-source', values);
        });
      const starts = new Set(cited.map((match) => match.index));
      const malformed = [...token.content.matchAll(/\[@/g)]
        .filter((match) => !starts.has(match.index))
        .map((match) => {
          const found = quoteValue(token.content.slice(match.index), 30);
          return chapterProblem(chapter, { line, column: column + match.index }, 'malformed-citation', {
            found,
          });
        });
      return [...unknown, ...malformed];
    });
}
