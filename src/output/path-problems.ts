import { quoteValue } from '../problem.ts';
import type { Problem } from '../problem.ts';

const maxPathLength = 200;

/** A path that leads out of the folder, or that not every system can write. */
export function describeUnsafePath(label: string, relativePath: string): Problem {
  return {
    code: 'path-outside-output',
    file: label,
    values: { found: quoteValue(relativePath, maxPathLength) },
  };
}

/** Two paths that are one file on some systems. */
export function describeCollision(label: string, relativePath: string, other: string): Problem {
  const values = { found: quoteValue(relativePath, maxPathLength), other: quoteValue(other, maxPathLength) };
  return { code: 'path-collision', file: label, values };
}
