import { contentsEntry } from './part.ts';
import type { Part } from './part.ts';
import type { PrintContext } from '../print-context.ts';

const linesOnPage = 41;

/**
 * Lists at the back that fit on one page together stand on one, below a common heading; all others have pages of their
 * own. Their templates take the level of their highest heading from `level`.
 */
export function joinSmallParts(
  candidates: readonly (Part | undefined)[],
  context: PrintContext,
  mostLines = linesOnPage,
): readonly Part[] {
  const parts = candidates.filter((part) => part !== undefined);
  for (let start = 0; start < parts.length; start++) {
    const length = countFitting(parts.slice(start), mostLines);
    if (length < 2) continue;
    const joined = joinParts(parts.slice(start, start + length), context);
    return [...parts.slice(0, start), joined, ...parts.slice(start + length)];
  }
  return parts;
}

/** All lists one behind the other below a common heading, for forms of a few pages. */
export function joinAllParts(
  candidates: readonly (Part | undefined)[],
  context: PrintContext,
): readonly Part[] {
  return joinSmallParts(candidates, context, Infinity);
}

function countFitting(parts: readonly Part[], mostLines: number): number {
  let lines = 0;
  const over = parts.findIndex((part) => (lines += part.lines ?? Infinity) > mostLines);
  return over === -1 ? parts.length : over;
}

function joinParts(parts: readonly Part[], { label }: PrintContext): Part {
  const heading = label('print.heading.lists');
  const entries = parts
    .flatMap((part) => part.contents)
    .flatMap((entry) => (entry.children.length > 0 ? entry.children : [entry]));
  return {
    id: 'lists',
    template: 'joined.njk',
    startsOnRight: false,
    head: heading,
    contents: [contentsEntry('part.lists', heading, entries)],
    values: { heading },
    joined: parts.map((part) => ({ ...part, values: { ...part.values, heading: undefined, level: 2 } })),
  };
}
