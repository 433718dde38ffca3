import { quoteValue } from '../problem.ts';
import type { Problem } from '../problem.ts';

const maxSegmentBytes = 255;

/** Control and format characters, halves of surrogate pairs, what stands for undecodable bytes, what Windows forbids. */
const forbiddenCharacters = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD<>:"|?*\\]/u;

/** Devices on Windows, with any extension: learn.microsoft.com, "Naming Files, Paths, and Namespaces". */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/iu;

/** Whether a relative path with `/` stays inside the folder it is joined to, and can be written on every system. */
export function isSafePath(relativePath: string): boolean {
  return relativePath.split('/').every(isSafeSegment);
}

/** Empty segments are refused as well: they stand for an absolute path, `//server` and a trailing `/`. */
function isSafeSegment(segment: string): boolean {
  if (segment === '' || segment === '.' || segment === '..') return false;
  if (forbiddenCharacters.test(segment) || deviceName.test(segment)) return false;
  // Windows drops blanks and dots at the end: "a." and "a" are one file there.
  return !/[. ]$/u.test(segment) && Buffer.byteLength(segment) <= maxSegmentBytes;
}

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
