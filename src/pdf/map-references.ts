import { formatReference } from './reference.ts';

const referenceOrLiteral = /\((?:[^\\()]|\\[\s\S])*\)|\b(\d+) 0 R\b/g;

/** A value in PDF syntax with other numbers in its references; what looks like one in a literal string stays. */
export function mapReferences(source: string, map: (objectNumber: number) => number): string {
  if (!source.includes(' 0 R')) return source;
  return source.replace(referenceOrLiteral, (match, number?: string) =>
    number === undefined ? match : formatReference(map(Number(number))),
  );
}
